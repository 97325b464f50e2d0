import { fieldsOf } from '@yizhan/domain/forms';
import { Answers, inLanguage, NextSteps, Notice, Part, Provenance, Stack, Text } from '@yizhan/web-ui';
import { useWords } from '../../i18n/index.ts';
import type { GuideFacts } from './guide.loader.ts';

/** Whether one can apply. */
export function CanPart({ service }: GuideFacts) {
  const { say, language } = useWords('guide');
  return (
    <Part id="can" title={say('parts.can')}>
      <Text>{say('conditionsAll', { count: service.conditions.length })}</Text>
      <NextSteps
        steps={service.conditions.map(({ id, text }) => ({ key: id, content: inLanguage(text, language) }))}
      />
      {service.proxy && <Text>{say('proxy')}</Text>}
    </Part>
  );
}

/** What one must have ready, and what a register holds and nobody is asked for (Decree 716 art. 7). */
export function NeedPart({ service }: GuideFacts) {
  const { say, language, format } = useWords('guide');
  const fetched = service.materials.filter(({ register }) => register !== undefined);
  const brought = service.materials.filter(({ register }) => register === undefined);
  const asked = service.form.sections
    .flatMap(({ questions }) => questions)
    .flatMap(({ fields }) => (fields[0] === undefined ? [] : [inLanguage(fields[0].label, language)]));
  const registerName = (id: string | undefined): string => {
    const register = service.registers.find((one) => one.id === id);
    return register === undefined ? '' : inLanguage(register.name, language);
  };
  return (
    <Part id="need" title={say('parts.need')}>
      {brought.length === 0 && (
        <Notice tone="green">
          <Text tone="lead">
            <strong>{say('bringNothing')}</strong>
          </Text>
          {fieldsOf(service.form).length > 0 && (
            <Text>{say('fill', { count: asked.length, what: format.list(asked) })}</Text>
          )}
        </Notice>
      )}
      {brought.length > 0 && (
        <Stack gap="close">
          <h3>{say('youBring')}</h3>
          <Answers
            strong
            answers={brought.map(({ id, name, note, required, sample }) => ({
              key: id,
              question: inLanguage(name, language),
              ...noteOf(
                note === undefined ? undefined : inLanguage(note, language),
                required,
                say('notRequired'),
              ),
              value: sample === undefined ? '' : inLanguage(sample, language),
            }))}
          />
        </Stack>
      )}
      {fetched.length > 0 && (
        <Stack gap="close">
          <h3>{say('weFetch')}</h3>
          <Answers
            strong
            answers={fetched.map(({ id, name, note, required, register }) => ({
              key: id,
              question: inLanguage(name, language),
              ...noteOf(
                note === undefined ? undefined : inLanguage(note, language),
                required,
                say('notRequired'),
              ),
              value: <Provenance source={registerName(register)} />,
            }))}
          />
          <Text>{format.sentences([say('fallback'), say('whoLooked')])}</Text>
        </Stack>
      )}
    </Part>
  );
}

/** A note of its own; else, that it may be missing. */
function noteOf(
  note: string | undefined,
  required: boolean,
  notRequired: string,
): { readonly note?: string } {
  if (note !== undefined) return { note };
  return required ? {} : { note: notRequired };
}
