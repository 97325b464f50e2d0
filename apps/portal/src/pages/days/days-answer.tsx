import type { CountedLimit } from '@yizhan/domain/calendar';
import { daysBetween, type PlainDate } from '@yizhan/domain/kernel';
import {
  Button,
  Card,
  cellsOf,
  DayCalendar,
  Halves,
  Inner,
  LinkButton,
  NarrowOnly,
  OnScreen,
  Row,
  Stack,
  sumsOf,
  Text,
} from '@yizhan/web-ui';
import { useWords } from '../../i18n/index.ts';
import { Titled } from '../../shell/shell.tsx';
import { useWays } from '../../shell/site.tsx';
import { DaysForm } from './days-form.tsx';
import { type DaysAsked, searchOf, type TypedDays } from './days-query.ts';
import { DaysRules } from './days-rules.tsx';

export interface DaysAnswerProps {
  readonly asked: DaysAsked;
  readonly counted: CountedLimit;
  readonly typed: TypedDays;
  readonly today: PlainDate;
  /** Of a limit over years, the one whose days are drawn. */
  readonly year?: number;
}

/** The answer as the title, then the days it is made of, then the rules, then the form to ask again. */
export function DaysAnswer({ asked, counted, typed, today, year }: DaysAnswerProps) {
  const { say, rich, format } = useWords('days');
  const { to } = useWays();
  const { lastDay, days } = counted;
  const { start, value, unit, binds } = asked;
  const title = say('answer', { day: format.dayFrom(lastDay, today) });
  const inDays = unit === 'workingDay' || unit === 'naturalDay';
  const years = {
    ...(year === undefined ? {} : { shown: year }),
    href: (other: number): string => `${to('/days')}?${searchOf(asked)}&year=${String(other)}#how`,
  };
  const distance = useDistance(counted, today, inDays);
  return (
    <Inner>
      <Titled title={title} />
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{title}</h1>
          <Text tone="lead">
            {rich(`asked.${unit}`, { start: format.dayFrom(start, today), count: value })}
          </Text>
          <Text>{format.sentences([say(binds === 'office' ? 'ofOffice' : 'ofApplicant'), distance])}</Text>
          <Row>
            <NarrowOnly>
              <LinkButton href="#again" kind="quiet">
                {say('again')}
              </LinkButton>
            </NarrowOnly>
            <Button kind="plain" type="button" script="print" icon="print">
              {say('print')}
            </Button>
          </Row>
        </Stack>
        <Halves roomy>
          <Stack gap="wide">
            <Card labelledBy="how">
              <h2 id="how">{say('calendarTitle')}</h2>
              {value > 0 && <Sums counted={counted} today={today} />}
              <DayCalendar days={days} today={today} numbered={inDays} years={years} />
            </Card>
            <Stack>
              <h2>{say('rulesTitle')}</h2>
              <DaysRules unit={unit} binds={binds} paused={asked.pauses.length > 0} zero={value === 0} />
              <Text tone="soft">{say('caution')}</Text>
            </Stack>
          </Stack>
          <OnScreen>
            <Stack>
              <h2>{say('again')}</h2>
              <DaysForm typed={typed} problems={[]} />
            </Stack>
          </OnScreen>
        </Halves>
      </Stack>
    </Inner>
  );
}

/** How far the last day is from the reader's today. */
function useDistance({ lastDay, days }: CountedLimit, today: PlainDate, inDays: boolean): string {
  const { say } = useWords('days');
  if (lastDay < today) return say('over');
  if (lastDay === today) return say('today');
  const ahead = days.filter((day) => day.counted && day.date > today).length;
  return inDays ? say('left', { count: ahead }) : say('leftSpan', { count: daysBetween(today, lastDay) });
}

/** What all the days come to: nothing is left out of the sum. */
function Sums({ counted, today }: { readonly counted: CountedLimit; readonly today: PlainDate }) {
  const { say, format } = useWords('days');
  const { all, counted: count, weekends, holidays, paused } = sumsOf(cellsOf(counted.days, today));
  const offs = [
    say('sumTrigger'),
    ...(weekends > 0 ? [say('sumWeekends', { count: weekends })] : []),
    ...(holidays > 0 ? [say('sumHolidays', { count: holidays })] : []),
    ...(paused > 0 ? [say('sumPaused', { count: paused })] : []),
  ];
  return (
    <Text>
      {format.sentences([
        say('sums', { all: format.number(all), counted: format.number(count) }),
        say('sumsOff', { offs: format.list(offs) }),
      ])}
    </Text>
  );
}
