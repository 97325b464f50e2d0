import { DAY_UNITS } from '@yizhan/domain/calendar';
import { Ask, Button, Choice, DateField, type DateFieldProps, Stack, Text, TextField } from '@yizhan/web-ui';
import { useWords } from '../../i18n/index.ts';
import { useWays } from '../../shell/site.tsx';
import { type DaysProblem, EMPTY_DATE, type TypedDays, type TypedPause } from './days-query.ts';
import { useFaultText } from './days-words.ts';

export interface DaysFormProps {
  readonly typed: TypedDays;
  readonly problems: readonly DaysProblem[];
}

/** A form with the method GET: its answer has an address, which can be kept and sent to somebody. */
export function DaysForm({ typed, problems }: DaysFormProps) {
  const { say } = useWords('days');
  const { to } = useWays();
  const textOf = useFaultText();
  const problemAt = (field: string): DaysProblem | undefined =>
    problems.find((problem) => problem.field === field);
  const errorAt = (field: string): { readonly error?: string } => {
    const problem = problemAt(field);
    return problem === undefined ? {} : { error: textOf(problem) };
  };
  const dateErrorAt = (field: string): Pick<DateFieldProps, 'error' | 'wrong'> => {
    const wrong = problemAt(field)?.wrong;
    return { ...errorAt(field), ...(wrong === undefined ? {} : { wrong }) };
  };
  // One more than was typed: whoever needs a second standstill finds it once the first is given.
  const pauses: readonly TypedPause[] = [...typed.pauses, { first: EMPTY_DATE, last: EMPTY_DATE }];
  return (
    <form method="get" action={to('/days')} id="again">
      <Stack gap="wide">
        <DateField
          id="start"
          name="start"
          label={say('start')}
          hint={say('startHint')}
          value={typed.start}
          {...dateErrorAt('start')}
        />
        <TextField
          id="value"
          name="value"
          keys="numeric"
          width="short"
          label={say('value')}
          value={typed.value}
          {...errorAt('value')}
        />
        <Choice
          id="unit"
          name="unit"
          inline
          label={say('unit')}
          chosen={[typed.unit]}
          {...errorAt('unit')}
          options={DAY_UNITS.map((unit) => ({ value: unit, label: say(`units.${unit}`) }))}
        />
        <Choice
          id="binds"
          name="binds"
          label={say('binds')}
          chosen={[typed.binds]}
          {...errorAt('binds')}
          options={(['office', 'applicant'] as const).map((who) => ({
            value: who,
            label: say(`bindsOptions.${who}`),
            hint: say(`bindsOptions.${who}Hint`),
          }))}
        />
        <div>
          <Ask question={say('pauses')} open={typed.pauses.length > 0}>
            <Stack>
              <Text tone="soft">{say('pausesHint')}</Text>
              {pauses.map(({ first, last }, index) => {
                const name = `pause-${String(index)}`;
                return (
                  <Stack key={name}>
                    {pauses.length > 1 && <h3>{say('pauseNth', { n: index + 1 })}</h3>}
                    <DateField
                      id={`${name}-first`}
                      name={`${name}-first`}
                      label={say('pauseFirst')}
                      value={first}
                      {...dateErrorAt(`${name}-first`)}
                    />
                    <DateField
                      id={`${name}-last`}
                      name={`${name}-last`}
                      label={say('pauseLast')}
                      value={last}
                      {...dateErrorAt(`${name}-last`)}
                    />
                  </Stack>
                );
              })}
            </Stack>
          </Ask>
        </div>
        <Button fill>{say('count')}</Button>
      </Stack>
    </form>
  );
}
