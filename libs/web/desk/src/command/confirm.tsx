import { inLanguage, type Option, useRecordWords } from '@yizhan/web-ui';
import { useState } from 'react';
import type { Application, Done } from '../desk.wire.ts';
import { givesDocuments, Preview } from '../paper/preview.tsx';
import type { Service } from '../queries.ts';
import { useDeskWords } from '../words/index.ts';
import { givenTo } from './buttons.ts';
import { CommandForm } from './command-form.tsx';
import { type Act, actKey, commandOf } from './commands.ts';
import css from './confirm.module.css';
import { wordOf } from './fields.tsx';
import type { Typed } from './typed.ts';
import { lawName } from './law-name.ts';
import { useKeys } from '../use-keys.ts';

export interface ConfirmProps {
  readonly application: Application;
  readonly service: Service | undefined;
  readonly act: Act;
  readonly onDone: (done: Done) => void;
  readonly onClose: () => void;
}

/**
 * Asks once before anything is done, beside the case and without leaving it: what it means, what it
 * needs, and the document that will be sent. Esc closes it; what was typed stays.
 */
export function Confirm({ application, service, act, onDone, onClose }: ConfirmProps) {
  const speech = useDeskWords('deskCommands');
  const { say } = speech;
  const [typed, setTyped] = useState<Typed>({});
  useKeys({ Escape: onClose }, false);
  const given = givenTo(act, application);
  const title = titleOf(act, speech);
  return (
    <section className={css['confirm']} aria-labelledby="confirm-title">
      <h2 id="confirm-title" className={css['title']}>
        {title}
      </h2>
      <p className={css['does']}>{say(`${act.command}.does`)}</p>
      <GoesTo act={act} />
      <CommandForm
        key={actKey(act)}
        application={application}
        act={act}
        given={given}
        options={{ basis: lawsOf(service, speech.language) }}
        submit={title}
        focused
        onDone={onDone}
        onCancel={onClose}
        onTyped={setTyped}
      />
      {givesDocuments(act) && <Preview application={application} act={act} given={given} typed={typed} />}
    </section>
  );
}

/** Where the case goes from here; nothing where it stays. */
function GoesTo({ act: { command } }: { readonly act: Act }) {
  const { say } = useDeskWords('deskCommands');
  const record = useRecordWords();
  const { handsTo } = commandOf(command);
  if (handsTo === undefined || typeof handsTo === 'function') return null;
  return (
    <p className={css['does']}>
      {handsTo === 'nobody' ? say('endsHere') : say('goesTo', { step: record.name('step', handsTo) })}
    </p>
  );
}

export function titleOf({ command, variant }: Act, speech: Parameters<typeof wordOf>[0]): string {
  return variant === undefined ? speech.say(`${command}.title`) : wordOf(speech, 'variant', variant);
}

/** The laws a command may name: those of the case's own service, and no others. */
export function lawsOf(service: Service | undefined, language: 'zh-CN' | 'en'): readonly Option[] {
  return (service?.definition.legalBases ?? []).map((basis) => ({
    value: basis.id,
    label: lawName(basis, language),
    hint: inLanguage(basis.text, language),
  }));
}
