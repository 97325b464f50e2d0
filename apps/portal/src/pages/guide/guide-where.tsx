import { Answers, Ask, inLanguage, Lines, LinkButton, Note, Part, Points, Text } from '@yizhan/web-ui';
import { useWords } from '../../i18n/index.ts';
import { useSite, useWays } from '../../shell/site.tsx';
import type { GuideFacts } from './guide.loader.ts';

/** Where one applies, who handles it, whom to call. */
export function WherePart({ service }: GuideFacts) {
  const { say, language } = useWords('guide');
  const { channels, scope, windows, steps, contacts } = service;
  const online = channels.includes('computer') || channels.includes('mobile');
  return (
    <Part id="where" title={say('parts.where')}>
      <Answers
        answers={[
          ...(online
            ? [
                {
                  key: 'online',
                  question: say('online'),
                  value: scope === undefined ? say('onlineYes') : inLanguage(scope, language),
                },
              ]
            : []),
          ...(channels.includes('window')
            ? [{ key: 'window', question: say('window'), value: inLanguage(windows, language) }]
            : []),
          {
            key: 'offices',
            question: say('offices'),
            value: (
              <Lines
                lines={steps.map(({ id, name, office }) => ({
                  key: id,
                  content: say('officeStep', {
                    step: inLanguage(name, language),
                    office: inLanguage(office, language),
                  }),
                }))}
              />
            ),
          },
          { key: 'telephone', question: say('telephone'), value: <Telephone number={contacts.telephone} /> },
        ]}
      />
    </Part>
  );
}

/** The hotline asks before it calls; another number stands as it is. */
function Telephone({ number }: { readonly number: string }) {
  const { city } = useSite();
  const { returning } = useWays();
  if (number !== city.hotline) return number;
  return (
    <LinkButton href={returning('/call')} kind="text">
      {number}
    </LinkButton>
  );
}

/** What people ask. */
export function FaqPart({ service }: GuideFacts) {
  const { say, language } = useWords('guide');
  return (
    <Part id="faq" title={say('parts.faq')}>
      <div>
        {service.faq.map(({ id, question, answer }, index) => (
          <Ask key={id} question={inLanguage(question, language)} open={index === 0}>
            <Text>{inLanguage(answer, language)}</Text>
          </Ask>
        ))}
      </div>
    </Part>
  );
}

/** The law it stands on, each with a line that says what it says. */
export function LawPart({ service }: GuideFacts) {
  const { say, language } = useWords('guide');
  return (
    <Part id="law" title={say('parts.law')}>
      <Points
        icon="document"
        points={service.legalBases.map(({ id, law, article, text }) => ({
          key: id,
          content: (
            <Text>
              {article === undefined
                ? inLanguage(law, language)
                : say('lawArticle', {
                    law: inLanguage(law, language),
                    article: inLanguage(article, language),
                  })}
              <Note>{inLanguage(text, language)}</Note>
            </Text>
          ),
        }))}
      />
    </Part>
  );
}
