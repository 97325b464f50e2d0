import { dayOf, type PlainDate } from '@yizhan/domain/kernel';
import { Away, inLanguage, type Matter, type Speech, type WordKey } from '@yizhan/web-ui';
import { addresses } from './addresses.ts';
import type { DraftRow, MatterRow } from './application.wire.ts';
import { sayIt, type TrackerSpeech } from './said.ts';
import { standingOf, type Tone } from './standing.ts';
import type { matters } from './words/matters.words.ts';

type MattersSpeech = Speech<WordKey<(typeof matters)['zh-CN']>>;

export interface EntrySpeech {
  readonly list: MattersSpeech;
  readonly tracker: TrackerSpeech;
}

const LIGHTS: Readonly<Record<Exclude<Tone, 'plain'>, 'onTime' | 'soon' | 'late'>> = {
  green: 'onTime',
  amber: 'soon',
  red: 'late',
};

/** A matter as one row of the list: whose, how it stands, who has it, by when, and the one way on. */
export function matterEntry(row: MatterRow, { list, tracker }: EntrySpeech, today: PlainDate): Matter {
  const { language } = list;
  const service = inLanguage(row.service.name, language);
  const { tag } = standingOf(row);
  const word = sayIt(tag.said, tracker, today);
  const over = row.state === 'closed' || row.outcome !== undefined;
  const yours = row.ball === 'applicant' && !over;
  const late = row.shown?.light === 'overdue' && !over;
  const label = list.say(
    yours ? 'go' : late ? 'seeLate' : !over ? 'see' : row.outcome === 'withdrawn' ? 'seePast' : 'seeResult',
  );
  return {
    key: row.number,
    title: service,
    whose: whoseOf(row, list),
    light:
      tag.tone === 'plain' || over
        ? { tag: tag.tone === 'green' ? 'green' : 'accent', word }
        : { state: LIGHTS[tag.tone], word },
    holder:
      row.holder === null || over
        ? null
        : list.rich('held', { agency: inLanguage(row.holder.short, language) }),
    ...whenOf(row, { list, tracker }, today),
    action: {
      href: addresses(language).tracker(row.number),
      strong: yours,
      label: (
        <>
          {label}
          <Away>{list.say('about', { service, name: row.subject.name })}</Away>
        </>
      ),
    },
  };
}

function whoseOf(
  { subject, relation }: Pick<DraftRow, 'subject' | 'relation'> | MatterRow,
  list: MattersSpeech,
) {
  const whose = list.rich('forWhom', { name: subject.name });
  return relation !== undefined && relation !== 'self' ? (
    <>
      {whose}
      {list.say('asProxy')}
    </>
  ) : (
    whose
  );
}

function whenOf(row: MatterRow, { list, tracker }: EntrySpeech, today: PlainDate): Pick<Matter, 'when'> {
  const date = (day: PlainDate): string => list.format.dayFrom(day, today);
  if (row.closedOn !== undefined)
    return { when: { date: date(row.closedOn), meaning: list.say('closedThatDay') } };
  if (row.shown === null || row.outcome !== undefined) return {};
  const late = row.shown.light === 'overdue';
  const left = sayIt(
    {
      key: row.shown.unit === 'workingDay' ? 'left.workingDays' : 'left.days',
      facts: { count: Math.max(row.shown.daysLeft, 0) },
    },
    tracker,
    today,
  );
  return {
    when: {
      date: date(row.shown.lastDay),
      meaning: late ? (
        list.say(row.shown.limit === 'acceptance' ? 'wasToHear' : 'wasDue')
      ) : (
        <>
          {list.say('byThatDay')}
          <br />
          {row.shown.daysLeft === 0 ? list.say('lastDayToday') : left}
        </>
      ),
    },
  };
}

/** A form that is not sent yet: how long it is kept, and the way back into it. */
export function draftEntry(row: DraftRow, list: MattersSpeech, today: PlainDate): Matter {
  const { language, format } = list;
  const service = inLanguage(row.service.name, language);
  return {
    key: row.id,
    title: service,
    whose: whoseOf(row, list),
    light: { tag: 'accent', word: list.say('draft') },
    holder: list.say('draftSaved', { day: format.day(dayOf(row.savedAt)) }),
    when: {
      date: format.dayFrom(row.lapsesOn, today),
      meaning: (
        <>
          {list.say('keptUntil')}
          <br />
          {list.say('keptLonger')}
        </>
      ),
    },
    action: {
      href: addresses(language).draft(row.service.code, row.id, row.at),
      label: (
        <>
          {list.say('goOn')}
          <Away>{list.say('about', { service, name: row.subject.name })}</Away>
        </>
      ),
    },
  };
}
