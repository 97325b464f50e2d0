import type { CountedLimit } from '@yizhan/domain/calendar';
import type { PlainDate } from '@yizhan/domain/kernel';
import { ApiProblem, ErrorSummary, Halves, Inner, Stack, Text, useErrorTitle } from '@yizhan/web-ui';
import { data, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { useWords } from '../../i18n/index.ts';
import { requestOf } from '../../request/portal-request.ts';
import { Titled } from '../../shell/shell.tsx';
import { useSite } from '../../shell/site.tsx';
import { DaysAnswer } from './days-answer.tsx';
import { DaysForm } from './days-form.tsx';
import {
  askedOf,
  type DaysAsked,
  type DaysProblem,
  EMPTY_DATE,
  isAsked,
  partsOf,
  refusedOf,
  searchOf,
  type TypedDays,
  typedOf,
} from './days-query.ts';
import { DaysRules } from './days-rules.tsx';
import { useFaultText } from './days-words.ts';

/** What was asked and what came of it. */
export interface DaysFacts {
  readonly typed: TypedDays;
  readonly problems: readonly DaysProblem[];
  readonly answer?: { readonly asked: DaysAsked; readonly counted: CountedLimit; readonly year?: number };
}

const OPENED: TypedDays = { start: EMPTY_DATE, value: '', unit: 'workingDay', binds: 'office', pauses: [] };

/** Counts by the API what the address asks. The form's own address is turned into the short one, made to be shared. */
export async function daysLoader({ request, context }: LoaderFunctionArgs) {
  const { searchParams, pathname } = new URL(request.url);
  if (!isAsked(searchParams)) return { typed: OPENED, problems: [] } satisfies DaysFacts;
  const typed = typedOf(searchParams);
  const asked = askedOf(typed);
  if (!asked.ok) return data({ typed, problems: asked.error } satisfies DaysFacts, { status: 400 });
  const search = searchOf(asked.value);
  if (!searchParams.has('start')) return redirect(`${pathname}?${search}`, 303);
  try {
    const counted = await requestOf(context).api.get<CountedLimit>(`/calendar/limit?${search}`);
    const year = Number(searchParams.get('year') ?? '');
    return {
      typed,
      problems: [],
      answer: { asked: asked.value, counted, ...(year > 0 ? { year } : {}) },
    } satisfies DaysFacts;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 400) throw error;
    const problems = refusedOf(
      error.body.errors ?? [{ path: '/value', code: error.code, message: error.body.detail }],
    );
    return data({ typed, problems } satisfies DaysFacts, { status: 400 });
  }
}

/** 算到哪天: which day is the last, counted day by day. The answer comes first, the form to ask again after it. */
export function DaysPage() {
  const { typed, problems, answer } = useLoaderData<DaysFacts>();
  const { city } = useSite();
  return answer === undefined ? (
    <Asking typed={typed} problems={problems} today={city.today} />
  ) : (
    <DaysAnswer {...answer} typed={typed} today={city.today} />
  );
}

interface AskingProps {
  readonly typed: TypedDays;
  readonly problems: readonly DaysProblem[];
  readonly today: PlainDate;
}

function Asking({ typed, problems, today }: AskingProps) {
  const { say } = useWords('days');
  const textOf = useFaultText();
  const faults = problems.map((problem) => ({ field: problem.field, message: textOf(problem) }));
  const fresh = typed === OPENED || (problems.length === 0 && typed.value === '');
  return (
    <Inner>
      <Titled title={useErrorTitle(say('title'), faults)} />
      <Stack gap="wide">
        <ErrorSummary problems={faults} />
        <Stack gap="close">
          <h1>{say('title')}</h1>
          <Text tone="lead">{say('intro')}</Text>
        </Stack>
        <Halves roomy>
          <DaysForm typed={fresh ? { ...typed, start: partsOf(today) } : typed} problems={problems} />
          <Stack>
            <h2>{say('rulesTitle')}</h2>
            <DaysRules unit="workingDay" binds="office" paused={false} />
          </Stack>
        </Halves>
      </Stack>
    </Inner>
  );
}
