import type { Binds, DayUnit } from '@yizhan/domain/calendar';
import { Note, Points, Text } from '@yizhan/web-ui';
import { useWords } from '../../i18n/index.ts';

export interface DaysRulesProps {
  readonly unit: DayUnit;
  readonly binds: Binds;
  readonly paused: boolean;
  /** A limit of no days ends on its own day; no other rule matters. */
  readonly zero?: boolean;
}

type Rule = 'trigger' | 'workingDay' | 'naturalDay' | 'month' | 'end' | 'applicant' | 'office' | 'pause';

/** The rules that made this date, each with its article. */
export function DaysRules({ unit, binds, paused, zero = false }: DaysRulesProps) {
  const { say } = useWords('days');
  if (zero) return <Points points={[{ key: 'zero', content: say('rules.zero') }]} />;
  const rolls: readonly Rule[] = unit === 'workingDay' ? [] : [binds];
  const rules: readonly Rule[] = [
    'trigger',
    unit === 'year' ? 'month' : unit,
    ...(paused ? (['pause'] as const) : []),
    ...rolls,
    'end',
  ];
  return (
    <Points
      points={[
        ...rules.map((rule) => ({
          key: rule,
          content: (
            <Text>
              {say(`rules.${rule}`)}
              <Note>{say(`rules.${rule}Law`)}</Note>
            </Text>
          ),
        })),
        { key: 'source', content: <Text>{say('calendarSource')}</Text> },
      ]}
    />
  );
}
