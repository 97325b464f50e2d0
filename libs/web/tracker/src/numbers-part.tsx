import type { FindingCode } from '@yizhan/domain/applications';
import { formatQueryNumber, parseQueryNumber } from '@yizhan/domain/kernel';
import {
  type Answer,
  Answers,
  Ask,
  inLanguage,
  Links,
  Points,
  Provenance,
  Stack,
  Text,
  useSurroundings,
} from '@yizhan/web-ui';
import { addresses } from './addresses.ts';
import type { Application } from './application.wire.ts';
import css from './numbers.module.css';
import { paperKey } from './parts-of-tracker.tsx';
import type { TrackerKey } from './said.ts';
import { useTrackerWords } from './words/index.ts';

interface PartProps {
  readonly application: Application;
}

/** The documents that were given out, each a page to print. */
export function PapersPart({ application: { documents, number } }: PartProps) {
  const { say, language, format } = useTrackerWords('tracker');
  const { city } = useSurroundings();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <Stack>
        <h2 id="papers">{say('papers.title')}</h2>
        <Links
          links={documents.map((paper) => ({
            href: addresses(language).document(number, paper.id),
            title: say(paperKey(paper.kind)),
            fact: format.dayFrom(paper.issuedOn, city.today),
          }))}
        />
      </Stack>
    </section>
  );
}

/** What the office still looks into by itself, so that nobody runs for it. */
export function FindingsPart({ application: { findings, state, outcome } }: PartProps) {
  const { say, language } = useTrackerWords('tracker');
  const open = findings.filter((finding) => finding.state === 'open');
  if (open.length === 0 || state === 'closed' || outcome !== undefined) return null;
  return (
    <section aria-labelledby="findings">
      <Stack>
        <h2 id="findings">{say('finding.title')}</h2>
        <Text>{say('finding.text')}</Text>
        <Points
          icon="document"
          points={open.map(({ id, code, params }) => ({
            key: String(id),
            content: say(findingKey(code), {
              about: inLanguage(params.about, language),
              source: inLanguage(params.source, language),
            }),
          }))}
        />
      </Stack>
    </section>
  );
}

const FINDINGS = [
  'registerNotFound',
  'registerUnavailable',
  'registerContradicts',
  'conditionNotMet',
  'conditionUnknown',
] as const satisfies readonly FindingCode[];

function findingKey(code: string): TrackerKey {
  const known = FINDINGS.find((finding) => finding === code);
  return known === undefined ? 'finding.other' : `finding.${known}`;
}

/** What was filled in and what the registers said, folded: it is for looking up. */
export function AnswersPart({ application: { answers } }: PartProps) {
  const { say, language } = useTrackerWords('tracker');
  if (answers.length === 0) return null;
  const rows: readonly Answer[] = answers.map(({ field, label, display, provenance }) => ({
    key: field,
    question: inLanguage(label, language),
    value: (
      <>
        {typeof display === 'string' ? display : inLanguage(display, language)}
        {provenance !== undefined && provenance !== null && (
          <>
            <br />
            <Provenance source={inLanguage(provenance.name, language)} />
          </>
        )}
      </>
    ),
  }));
  return (
    <Ask question={<h2>{say('answers.title')}</h2>}>
      <Answers answers={rows} />
    </Ask>
  );
}

/** What to say on the telephone, and the seal by which a change of the record would show. */
export function NumbersPart({ application: { number, queryNumber, chain } }: PartProps) {
  const { say } = useTrackerWords('tracker');
  return (
    <section aria-labelledby="numbers">
      <Stack gap="close">
        <h2 id="numbers">{say('numbers.title')}</h2>
        <dl className={css['numbers']}>
          {queryNumber !== undefined && (
            <>
              <dt>{say('numbers.query')}</dt>
              <dd>{groupedQueryNumber(queryNumber)}</dd>
            </>
          )}
          <dt>{say('numbers.application')}</dt>
          <dd>{number}</dd>
          <dt>{say('numbers.chain')}</dt>
          <dd className={css['seal']}>{chain.head}</dd>
        </dl>
        <Text tone="small">{say('numbers.chainWhat')}</Text>
      </Stack>
    </section>
  );
}

/** 4-4-4, as it is said on the telephone; a number of another make stands as it came. */
export function groupedQueryNumber(number: string): string {
  const known = parseQueryNumber(number);
  return known === undefined ? number : formatQueryNumber(known);
}
