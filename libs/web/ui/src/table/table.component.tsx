import type { ReactNode } from 'react';
import { classes } from '../layout/classes.ts';
import css from './table.module.css';

export interface Column {
  readonly key: string;
  readonly title: string;
  /** Set at the end, so that digits stand below digits. */
  readonly number?: boolean;
}

export interface TableProps {
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** A row's cells in the order of the columns; the first names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** No wider than it needs to be. */
  readonly tight?: boolean;
  /** The columns explain themselves; their titles are heard and not seen. */
  readonly quietHead?: boolean;
}

/** Facts in rows. */
export function Table({ caption, columns, rows, tight = false, quietHead = false }: TableProps) {
  return (
    <table className={classes(css['table'], tight && css['tight'])}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead className={quietHead ? css['quietHead'] : undefined}>
        <tr>
          {columns.map(({ key, title, number }) => (
            <th key={key} scope="col" className={number === true ? css['number'] : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row">
                  {cells[index]}
                </th>
              ) : (
                <td key={column.key} className={column.number === true ? css['number'] : undefined}>
                  {cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
