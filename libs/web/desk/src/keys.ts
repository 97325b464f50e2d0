/** What of a pressed key the desk looks at. */
export interface PressedKey {
  readonly key: string;
  readonly isComposing: boolean;
  /** 229 while an input method composes, in engines that do not say so otherwise. */
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  /** Where letters are typed. */
  readonly inField: boolean;
}

const COMPOSING = 229;

/**
 * The letter that was meant as a command, if it was: never one that is typed into a field, composed by
 * an input method, held down, or meant for the browser (WCAG 2.1.4).
 */
export function letterOf(pressed: PressedKey, lettersOn: boolean): string | undefined {
  const { key, isComposing, keyCode, ctrlKey, altKey, metaKey, repeat, inField } = pressed;
  if (!lettersOn || isComposing || keyCode === COMPOSING) return undefined;
  if (ctrlKey || altKey || metaKey || repeat || inField) return undefined;
  return key.length === 1 ? key.toLowerCase() : undefined;
}

const TYPED_INTO = 'textarea, select, [contenteditable], input';
/** Inputs that take no letters. */
const NOT_TYPED_INTO: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'submit', 'reset']);

/** Whether letters go into what has the focus. */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(TYPED_INTO);
  if (field === null) return false;
  return !(field instanceof HTMLInputElement && NOT_TYPED_INTO.has(field.type));
}
