import type { ShapeError } from '@yizhan/domain/kernel';
import { Button, classes, type Option } from '@yizhan/web-ui';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTyped } from '../desk-state.tsx';
import type { Application, Done } from '../desk.wire.ts';
import { useDeskWords } from '../words/index.ts';
import css from './command-form.module.css';
import { type Act, actKey, commandOf } from './commands.ts';
import { CommandFields, fieldId } from './fields.tsx';
import { type FormField, formOf } from './form-of.ts';
import { CommandTrouble } from './trouble.tsx';
import { bodyOf, type Typed, typedIn } from './typed.ts';
import { type Sending, useSend } from './use-send.ts';

export interface CommandFormProps {
  readonly application: Pick<Application, 'number' | 'seq'>;
  readonly act: Act;
  /** What the body holds and nobody types: the task, the finding. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, readonly Option[]>>;
  readonly labels?: Readonly<Record<string, string>>;
  /** The words on its button, where the command's own are not enough. */
  readonly submit: string;
  /** Small enough to stand in a list: fields beside each other. */
  readonly inline?: boolean;
  /** The focus comes here when it opens. */
  readonly focused?: boolean;
  /** Tells one of several forms of the same command from the others. */
  readonly about?: string;
  readonly onDone: (done: Done) => void;
  readonly onCancel?: () => void;
  /** Told when a field is left or a choice made, not at every letter. */
  readonly onTyped?: (typed: Typed) => void;
  readonly children?: ReactNode;
}

/** A command as a form, drawn from the shape of its body; what is typed is kept until it is sent. */
export function CommandForm(props: CommandFormProps) {
  const { application, act, given, inline = false, focused = false, onDone, onTyped } = props;
  const about = props.about === undefined ? actKey(act) : `${actKey(act)}.${props.about}`;
  const [typed, keep] = useTyped(application.number, about);
  const sending = useSend(application);
  const place = useRef<HTMLFormElement>(null);
  const fields = fieldsFor(act).filter(({ name }) => !(name in given));
  useFocus(place, focused, about, fields);
  // What was typed before, on another visit, is told once.
  const [begun] = useState(typed);
  useEffect(() => {
    if (Object.keys(begun).length > 0) onTyped?.(begun);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the form opens
  }, []);
  useFocusOnFaults(sending, about);

  const take = (): Typed => {
    const now = place.current === null ? typed : typedIn(new FormData(place.current), fields);
    keep(now);
    return now;
  };
  const onLeft = (): void => onTyped?.(take());
  const send = async (): Promise<void> => {
    const body = bodyOf(take(), fieldsFor(act), withVariant(act, given));
    const done = await sending.send(act.command, body);
    if (done === undefined) return;
    keep(null);
    onDone(done);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <form
      ref={place}
      className={classes(css['form'], inline && css['inline'])}
      noValidate
      onSubmit={onSubmit}
      onInput={(event) => (isChoice(event.target) ? onLeft() : take())}
      onBlur={onLeft}
      onKeyDown={sendOnControlEnter}
    >
      <CommandTrouble
        command={act.command}
        standing={sending.standing}
        unplaced={isUnplaced(faultsOf(sending), fields)}
        onAgain={() => void send()}
        onBack={sending.reset}
      />
      <CommandFields
        id={about}
        fields={fields}
        typed={typed}
        faults={faultsOf(sending)}
        options={props.options ?? {}}
        {...(props.labels === undefined ? {} : { labels: props.labels })}
      />
      <Buttons {...props} sending={sending} />
      {props.children}
    </form>
  );
}

function Buttons({
  submit,
  inline = false,
  onCancel,
  sending,
}: CommandFormProps & { readonly sending: Sending }) {
  const { say } = useDeskWords('deskCommands');
  return (
    <div className={css['buttons']}>
      <Button
        kind={inline ? 'quiet' : 'main'}
        {...(sending.standing.kind === 'busy' ? { busy: say('busy') } : {})}
      >
        {submit}
      </Button>
      {onCancel !== undefined && (
        <Button type="button" kind="plain" onPress={onCancel} shortcut="Esc">
          {say('cancel')}
        </Button>
      )}
    </div>
  );
}

/** The fields of a command's form, or of the form of a variant. */
export function fieldsFor({ command, variant }: Act): readonly FormField[] {
  const form = formOf(commandOf(command).body.jsonSchema());
  if (form.variants === undefined) return form.fields;
  return form.variants.forms[variant ?? ''] ?? [];
}

/** The word that tells a variant from the others is given with it. */
export function withVariant(
  { command, variant }: Act,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const form = formOf(commandOf(command).body.jsonSchema());
  return form.variants === undefined || variant === undefined
    ? given
    : { ...given, [form.variants.by]: variant };
}

function faultsOf({ standing }: Sending): readonly ShapeError[] {
  return standing.kind === 'faults' ? standing.faults : [];
}

/** Whether there are faults, and none that a field of the form can say. */
export function isUnplaced(faults: readonly ShapeError[], fields: readonly FormField[]): boolean {
  return (
    faults.length > 0 && !faults.some(({ path }) => fields.some(({ name }) => path.split('/')[1] === name))
  );
}

/** To the first field that must be filled in; where there is none, to the button: Enter is then enough. */
function useFocus(
  place: React.RefObject<HTMLFormElement | null>,
  focused: boolean,
  about: string,
  fields: readonly FormField[],
): void {
  const first = fields.find(({ required }) => required)?.name;
  useEffect(() => {
    if (!focused) return;
    const field = first === undefined ? null : document.getElementById(fieldId(about, first));
    (field ?? place.current?.querySelector<HTMLElement>('button[type="submit"]'))?.focus();
  }, [about, first, focused, place]);
}

function useFocusOnFaults({ standing }: Sending, about: string): void {
  useEffect(() => {
    if (standing.kind !== 'faults') return;
    const name = standing.faults[0]?.path.split('/')[1];
    if (name !== undefined) document.getElementById(fieldId(about, name))?.focus();
  }, [about, standing]);
}

/** Enter makes a new line where several are written; with Ctrl (or ⌘) it sends. */
function sendOnControlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('button[type="submit"]')?.click();
}

function isChoice(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
}
