import {
  Bar,
  Button,
  Inner,
  inLanguage,
  LinkButton,
  Split,
  Stack,
  Text,
  Toc,
  WideOnly,
} from '@yizhan/web-ui';
import { Fragment, type ReactNode } from 'react';
import { useLoaderData } from 'react-router';
import { useWords } from '../../i18n/index.ts';
import { Titled } from '../../shell/shell.tsx';
import { useWays } from '../../shell/site.tsx';
import type { GuideFacts } from './guide.loader.ts';
import { CanPart, NeedPart } from './guide-before.tsx';
import { FeePart, GetPart, TimePart } from './guide-outcome.tsx';
import { FaqPart, LawPart, WherePart } from './guide-where.tsx';

const PARTS = ['can', 'need', 'time', 'fee', 'get', 'where', 'faq', 'law'] as const;

export type GuidePart = (typeof PARTS)[number];

/** What each part is drawn by; the list of parts and the table of contents come from the same names. */
const DRAWN: Readonly<Record<GuidePart, (facts: GuideFacts) => ReactNode>> = {
  can: (facts) => <CanPart {...facts} />,
  need: (facts) => <NeedPart {...facts} />,
  time: (facts) => <TimePart {...facts} />,
  fee: (facts) => <FeePart {...facts} />,
  get: (facts) => <GetPart {...facts} />,
  where: (facts) => <WherePart {...facts} />,
  faq: (facts) => <FaqPart {...facts} />,
  law: (facts) => <LawPart {...facts} />,
};

/** A service, as whoever thinks of applying wants to know it, in the order they ask. All of its wording is data. */
export function GuidePage() {
  const facts = useLoaderData<GuideFacts>();
  const { say, language, format } = useWords('guide');
  const { to } = useWays();
  const { service, version, effectiveFrom } = facts;
  const parts = PARTS.filter((part) => part !== 'faq' || service.faq.length > 0);
  return (
    <Inner>
      <Titled title={inLanguage(service.shortName, language)} />
      <Stack gap="wide">
        <Stack gap="close">
          <Text tone="soft">{inLanguage(service.theme.name, language)}</Text>
          <h1>{inLanguage(service.name, language)}</h1>
          <Text tone="lead">{inLanguage(service.summary, language)}</Text>
          <Text tone="soft">
            {say('who', { department: inLanguage(service.department.name, language), code: service.code })}
          </Text>
        </Stack>
        <Split
          aside={
            <Bar label={say('act')}>
              <LinkButton href={to(`/my/apply/${service.code}`)}>{say('start')}</LinkButton>
              <Button kind="plain" type="button" script="print">
                {say('print')}
              </Button>
              <WideOnly>
                <Toc
                  label={say('onThisPage')}
                  parts={parts.map((id) => ({ id, title: say(`parts.${id}`) }))}
                />
              </WideOnly>
            </Bar>
          }
        >
          {parts.map((part) => (
            <Fragment key={part}>{DRAWN[part](facts)}</Fragment>
          ))}
          <Text tone="soft">{say('version', { version, day: format.date(effectiveFrom) })}</Text>
        </Split>
      </Stack>
    </Inner>
  );
}
