import { Button, useRecordWords } from '@yizhan/web-ui';
import { type DeskButton, standstillOf } from '../command/buttons.ts';
import type { Act } from '../command/commands.ts';
import { titleOf } from '../command/confirm.tsx';
import { refusalText } from '../command/refusal-text.ts';
import type { Application } from '../desk.wire.ts';
import { useDeskWords } from '../words/index.ts';
import css from './case.module.css';

export interface ActionsProps {
  readonly application: Application;
  readonly buttons: readonly DeskButton[];
  readonly lettersOn: boolean;
  readonly onAct: (act: Act) => void;
}

/** What can be done, from what the server says is open; each with its letter, and why not where it is not. */
export function Actions({ application, buttons, lettersOn, onAct }: ActionsProps) {
  const { say } = useDeskWords('deskCase');
  const commands = useDeskWords('deskCommands');
  const equal = buttons.filter(({ act }) => act.variant !== undefined);
  const others = buttons.filter(({ act }) => act.variant === undefined);
  const draw = (button: DeskButton) => (
    <ActionButton key={button.key} button={button} lettersOn={lettersOn} onAct={onAct} speech={commands} />
  );
  return (
    <section className={css['actions']} aria-label={say('actions')}>
      {equal.length > 0 && <div className={css['equal']}>{equal.map(draw)}</div>}
      {others.map(draw)}
      <Why application={application} buttons={buttons} />
    </section>
  );
}

interface ActionButtonProps {
  readonly button: DeskButton;
  readonly lettersOn: boolean;
  readonly onAct: (act: Act) => void;
  readonly speech: Parameters<typeof titleOf>[1];
}

/** Every act has the same weight: which of them is right is for the law and the person to say. */
function ActionButton({ button: { act, letter, refusal }, lettersOn, onAct, speech }: ActionButtonProps) {
  return (
    <Button
      type="button"
      kind="plain"
      onPress={() => onAct(act)}
      {...(letter !== undefined && lettersOn ? { shortcut: letter } : {})}
      {...(refusal === undefined ? {} : { shut: 'why' })}
    >
      {titleOf(act, speech)}
    </Button>
  );
}

/** Why a button is shut, or why there is none. */
function Why({ application, buttons }: Pick<ActionsProps, 'application' | 'buttons'>) {
  const { say } = useDeskWords('deskCase');
  const errors = useDeskWords('deskErrors');
  const record = useRecordWords();
  const standstill = standstillOf(application);
  const count = application.findings.filter(({ state }) => state === 'open').length;
  const reasons = [...new Set(buttons.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal])))];
  const told = reasons.map((code) => refusalText(code, { count }, '', errors, record));
  if (told.length > 0) {
    return (
      <p id="why" className={css['why']}>
        {record.format.sentences(told)}
      </p>
    );
  }
  return standstill === undefined ? null : <p className={css['why']}>{say(`standstill.${standstill}`)}</p>;
}
