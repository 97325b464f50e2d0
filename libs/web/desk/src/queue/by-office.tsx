import { useInfiniteQuery } from '@tanstack/react-query';
import { Table, useApi } from '@yizhan/web-ui';
import { tasksQuery } from '../queries.ts';
import { useDeskWords } from '../words/index.ts';
import { byOffice } from './office-loads.ts';
import css from './queue.module.css';

/** Where what presses lies: the offices, the worst first. It counts what the list has, and says so. */
export function ByOffice() {
  const { say, language, format } = useDeskWords('deskQueue');
  const { data, hasNextPage } = useInfiniteQuery(tasksQuery(useApi(), 'pressing'));
  const loads = byOffice(data?.pages.flatMap(({ items }) => items) ?? [], language);
  if (loads.length === 0) return null;
  const sum = (of: 'overdue' | 'red' | 'untaken'): string =>
    format.number(loads.reduce((all, load) => all + load[of], 0));
  return (
    <section className={css['offices']} aria-labelledby="by-office">
      <h2 id="by-office">{say(hasNextPage ? 'byOfficeMore' : 'byOffice')}</h2>
      <Table
        columns={[
          { key: 'office', title: say('office') },
          { key: 'overdue', title: say('overdue'), number: true },
          { key: 'red', title: say('red'), number: true },
          { key: 'untaken', title: say('untaken'), number: true },
        ]}
        rows={[
          ...loads.map(({ office, overdue, red, untaken }) => ({
            key: office,
            cells: [office, format.number(overdue), format.number(red), format.number(untaken)],
          })),
          ...(loads.length > 1
            ? [
                {
                  key: '',
                  cells: [
                    <strong key="sum">{say('allOffices')}</strong>,
                    sum('overdue'),
                    sum('red'),
                    sum('untaken'),
                  ],
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
