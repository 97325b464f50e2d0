import { addDays, daysBetween, type PlainDate } from '@yizhan/domain/kernel';
import { type Cell, type CellLook, groups } from './cells.ts';

/** A stretch of days that stand as one on a clerk's line. */
export interface Segment {
  readonly look: CellLook | 'trigger';
  readonly cells: readonly Cell[];
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly isToday: boolean;
  /** How many of its days count. */
  readonly counted: number;
  /** The holiday it is named after, if it holds one. */
  readonly holiday?: string;
}

/** Days around today stand alone: those a clerk still acts on. */
const NEAR_BEFORE = 2;
const NEAR_AFTER = 3;

/** One line holds this many stretches at 1366 px. */
const MOST_SEGMENTS = 16;

/**
 * The line of a clerk: days off, pauses and counted days far from today are folded into one stretch each, the due day
 * stands alone. When that is still too long, what lies furthest back becomes one stretch.
 */
export function ribbonOf(
  cells: readonly Cell[],
  today: PlainDate,
  most: number = MOST_SEGMENTS,
): readonly Segment[] {
  const segments = groups(cells, (cell) => keyOf(cell, today)).flatMap(([, of]) => segmentOf(of));
  const excess = segments.length - most;
  if (excess <= 0) return segments;
  const past = segments.filter((segment) => segment.last < addDays(today, -NEAR_BEFORE)).length;
  const fold = Math.min(excess + 1, past);
  if (fold < 2) return segments;
  return [...segmentOf(segments.slice(0, fold).flatMap((segment) => segment.cells)), ...segments.slice(fold)];
}

function keyOf(cell: Cell, today: PlainDate): string {
  if (cell.isTrigger || cell.isLast || cell.isToday) return cell.day.date;
  const distance = daysBetween(today, cell.day.date);
  const near = distance >= -NEAR_BEFORE && distance <= NEAR_AFTER;
  return cell.look === 'off' || cell.look === 'pause' || !near ? cell.look : cell.day.date;
}

function segmentOf(cells: readonly Cell[]): readonly Segment[] {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (first === undefined || last === undefined) return [];
  const counted = cells.filter((cell) => cell.day.counted).length;
  const holiday = cells.find((cell) => cell.day.reason.code === 'holiday')?.day.reason.params['name'];
  const look =
    first.isTrigger && cells.length === 1 && !first.isLast
      ? 'trigger'
      : counted > 0 && cells.length > 1
        ? lookOfMany(cells)
        : first.look;
  return [
    {
      look,
      cells,
      first: first.day.date,
      last: last.day.date,
      isToday: cells.some((cell) => cell.isToday),
      counted,
      ...(holiday === undefined ? {} : { holiday }),
    },
  ];
}

function lookOfMany(cells: readonly Cell[]): CellLook {
  return cells.find((cell) => cell.day.counted)?.look ?? 'off';
}
