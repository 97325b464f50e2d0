import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import { Card, inLanguage, LinkButton, Text } from '@yizhan/web-ui';
import { useWords } from '../../i18n/index.ts';
import { useWays } from '../../shell/site.tsx';

/** A service in four lines: what it is, how long, how much, and the way to its guide. */
export function ServiceCard({ service }: { readonly service: ServiceDefinition }) {
  const { say, format, language } = useWords('home');
  const { to } = useWays();
  const { code, shortName, summary, fee } = service;
  const promised = service.limits.promised ?? service.limits.statutory;
  const fact = {
    fee: fee.kind === 'none' ? say('free') : say('charged', { amount: format.money({ fen: fee.fen }) }),
    promise:
      promised === undefined || promised.value === 0
        ? say('atOnce')
        : say(`promise.${promised.unit}`, { count: promised.value }),
  };
  return (
    <Card tone="lead" labelledBy={code}>
      <h2 id={code}>{inLanguage(shortName, language)}</h2>
      <Text tone="lead">{inLanguage(summary, language)}</Text>
      <Text tone="soft">{say('facts', fact)}</Text>
      <LinkButton href={to(`/services/${code}`)} fill>
        {say('guideOpen')}
      </LinkButton>
    </Card>
  );
}
