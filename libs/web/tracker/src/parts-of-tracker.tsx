import { hasOwn } from '@yizhan/domain/kernel';
import type { PlainDate } from '@yizhan/domain/kernel';
import {
  Card,
  DayCalendar,
  inLanguage,
  LinkButton,
  NextSteps,
  Past,
  Phrases,
  Row,
  Stack,
  Text,
  useSurroundings,
} from '@yizhan/web-ui';
import { addresses } from './addresses.ts';
import type { Application, Holder, LimitState } from './application.wire.ts';
import { sayIt, type TrackerKey, type TrackerSpeech, writeIt } from './said.ts';
import { daysUsed, isLate, limitInQuestion } from './standing.ts';
import { nextOf, type Step, stepsOf } from './steps.ts';
import { useTrackerWords } from './words/index.ts';

interface PartProps {
  readonly application: Application;
}

const ROLES: Readonly<Record<string, TrackerKey>> = {
  windowClerk: 'role.windowClerk',
  officer: 'role.officer',
  reviewer: 'role.reviewer',
  approver: 'role.approver',
};

/** What happens next, by when, and whom to call. */
export function NextPart({ application }: PartProps) {
  const speech = useTrackerWords('tracker');
  const { city } = useSurroundings();
  const steps = nextOf(application);
  if (steps.length === 0) return null;
  return (
    <Card labelledBy="next">
      <Stack>
        <h2 id="next">{speech.say('next.title')}</h2>
        <NextSteps
          across
          steps={steps.map((said) => ({ key: said.key, content: writeIt(said, speech, city.today) }))}
        />
        {!isLate(application) && application.holder !== null && <Telephone holder={application.holder} />}
      </Stack>
    </Card>
  );
}

/** Who holds it, by its whole name, and its telephone. */
function Telephone({ holder }: { readonly holder: Holder }) {
  const { language } = useTrackerWords('tracker');
  return (
    <Stack gap="close">
      <Text tone="soft">{inLanguage(holder.agency, language)}</Text>
      <CallButton holder={holder} />
    </Stack>
  );
}

/** A call asks first, because the telephone does. */
export function CallButton({ holder }: { readonly holder: Holder }) {
  const { say } = useTrackerWords('tracker');
  const role = say(hasOwn(ROLES, holder.role) ? (ROLES[holder.role] ?? 'role.other') : 'role.other');
  return (
    <LinkButton kind="quiet" icon="phone" fill href={`tel:${holder.telephone.replace(/[^\d+]/g, '')}`}>
      {say('next.call', { role, telephone: unbroken(holder.telephone) })}
    </LinkButton>
  );
}

/** A number that is read out stays on one line. */
function unbroken(telephone: string): string {
  return telephone.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');
}

/** The days that count and the days that do not, and why. */
export function ClockPart({ application }: PartProps) {
  const { clock, state, outcome, acceptedOn, receivedOn } = application;
  const speech = useTrackerWords('tracker');
  const { city } = useSurroundings();
  const limit = limitInQuestion(application);
  if (limit === undefined || state === 'closed' || outcome !== undefined) return null;
  return (
    <Card labelledBy="clock">
      <Stack>
        <Row between>
          <h2 id="clock">{speech.say('clock.title')}</h2>
          <Text tone="soft">{usedOf(limit, speech, city.today)}</Text>
        </Row>
        <DayCalendar
          days={limit.days}
          today={city.today}
          trigger={limit.days[0]?.date === acceptedOn && acceptedOn !== receivedOn ? 'accepted' : 'received'}
          due={limit.id === 'acceptance' ? 'due' : limit.id}
        />
        {limit.assumes.includes('lastDayOfAcceptance') && (
          <Text tone="soft">{speech.say('clock.assumed')}</Text>
        )}
        <MovedDate clock={clock} speech={speech} today={city.today} />
      </Stack>
    </Card>
  );
}

function usedOf(limit: LimitState, speech: TrackerSpeech, today: PlainDate) {
  return speech.rich(limit.unit === 'workingDay' ? 'clock.workingDays' : 'clock.days', {
    name: speech.say(`clock.${limit.id}`),
    value: limit.value,
    used: daysUsed(limit, today),
  });
}

/** A date that moved since it was first told is said with the one it replaces. */
function MovedDate({
  clock,
  speech,
  today,
}: {
  readonly clock: Application['clock'];
  readonly speech: TrackerSpeech;
  readonly today: PlainDate;
}) {
  const first = clock.told.find(({ limit }) => limit === clock.shown?.limit);
  const now = clock.shown?.lastDay;
  if (first === undefined || now === undefined || first.date === now) return null;
  const { dayFrom } = speech.format;
  return (
    <Text tone="soft">
      {speech.say('clock.told', { first: dayFrom(first.date, today), last: dayFrom(now, today) })}
    </Text>
  );
}

/** What happened, where it is now, and what is to come. */
export function PastPart({ application }: PartProps) {
  const speech = useTrackerWords('tracker');
  const { city } = useSurroundings();
  return (
    <Card labelledBy="past">
      <Stack>
        <h2 id="past">{speech.say('past.title')}</h2>
        <Past
          entries={stepsOf(application).map((step) => ({
            key: step.id,
            state: step.standing,
            what: sayIt(step.said, speech, city.today),
            ...(step.on === undefined
              ? {}
              : { facts: <StepFacts step={step} number={application.number} /> }),
          }))}
        />
      </Stack>
    </Card>
  );
}

function StepFacts({ step, number }: { readonly step: Step; readonly number: string }) {
  const { say, language, format } = useTrackerWords('tracker');
  const { city } = useSurroundings();
  if (step.on === undefined) return null;
  const day = format.dayFrom(step.on, city.today);
  const byAgency = (on: string, agency: string) => {
    const text = say('past.byAgency', { day: on, agency });
    return language === 'en' ? text : <Phrases text={text} whole={[agency]} />;
  };
  return (
    <>
      {step.agency === undefined
        ? say('past.online', { day })
        : byAgency(day, inLanguage(step.agency, language))}
      {step.document !== undefined && (
        <>
          <br />
          <a href={addresses(language).document(number, step.document.id)} target="_blank" rel="noopener">
            {say(paperKey(step.document.kind))}
          </a>
        </>
      )}
    </>
  );
}

const PAPERS = [
  'receipt',
  'acceptance',
  'nonAcceptance',
  'grant',
  'partialGrant',
  'refusal',
  'rejection',
  'withdrawalConfirmation',
  'deliveryRecord',
] as const;

export function paperKey(kind: string): TrackerKey {
  const known = PAPERS.find((paper) => paper === kind);
  return known === undefined ? 'paper.other' : `paper.${known}`;
}
