import { chooseVoice, sentencesOf } from './voices.ts';

/** What is read, in the order of the page. */
const BLOCKS = ['h1', 'h2', 'h3', 'p', 'li', 'dt', 'dd', 'th', 'td', 'caption', 'legend', 'label', 'summary']
  .map((tag) => `main ${tag}`)
  .join(', ');

/** A device may name its voices late, or never. */
const VOICES_MS = 1500;

/** A little slower than the voice's own pace. */
const RATE = 0.9;

/**
 * Shows the button that reads the page aloud. Many phones have no voice for the language: then it says so.
 * Where pages change without being loaded, `until` ends it with the page it was shown on.
 */
export function offerReading(
  window: Window & typeof globalThis,
  until: AbortSignal = new AbortController().signal,
): void {
  const page = window.document;
  const button = page.querySelector<HTMLButtonElement>('[data-script="read-aloud"]');
  if (button === null || !('speechSynthesis' in window)) return;
  let round = 0;
  let reading = false;

  const tell = (what: 'noVoice' | 'done' | undefined): void => {
    const note = page.getElementById('read-aloud-note');
    if (note !== null) note.textContent = what === undefined ? '' : (button.dataset[what] ?? '');
  };
  const show = (now: boolean): void => {
    reading = now;
    button.textContent = button.dataset[now ? 'stop' : 'start'] ?? '';
  };
  const stop = (): void => {
    round += 1;
    window.speechSynthesis.cancel();
    light(window, undefined);
    show(false);
  };
  const read = async (): Promise<void> => {
    const mine = (round += 1);
    show(true);
    tell(undefined);
    const voice = chooseVoice(await voicesOf(window), page.documentElement.lang);
    if (mine !== round) return;
    if (voice === undefined) {
      stop();
      tell('noVoice');
      return;
    }
    for (const block of blocksOf(page)) {
      for (const sentence of sentencesOf(block.innerText)) {
        light(window, block);
        await speak(window, sentence, voice);
        if (mine !== round) return;
      }
    }
    stop();
    tell('done');
  };

  button.hidden = false;
  button.addEventListener('click', () => {
    if (reading) stop();
    else void read();
  });
  window.addEventListener('pagehide', stop, { signal: until });
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && reading) stop();
    },
    { signal: until },
  );
  until.addEventListener('abort', stop);
}

/** The innermost blocks that can be seen, so that little is lit at a time; what is clipped is not for these ears. */
function blocksOf(page: Document): readonly HTMLElement[] {
  const all = [...page.querySelectorAll<HTMLElement>(BLOCKS)];
  return all.filter((block) => {
    const box = block.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && !all.some((inner) => inner !== block && block.contains(inner));
  });
}

function speak(window: Window & typeof globalThis, text: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new window.SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.addEventListener('end', () => {
      resolve();
    });
    utterance.addEventListener('error', () => {
      resolve();
    });
    window.speechSynthesis.speak(utterance);
  });
}

function voicesOf(window: Window): Promise<readonly SpeechSynthesisVoice[]> {
  const { speechSynthesis } = window;
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const answer = (): void => {
      speechSynthesis.onvoiceschanged = null;
      resolve(speechSynthesis.getVoices());
    };
    // Safari 14 knows the property and not the event listener.
    speechSynthesis.onvoiceschanged = answer;
    window.setTimeout(answer, VOICES_MS);
  });
}

/** Lights the block being read, and brings it into sight. */
function light(window: Window, block: HTMLElement | undefined): void {
  for (const lit of window.document.querySelectorAll('[data-reading]')) lit.removeAttribute('data-reading');
  if (block === undefined) return;
  block.setAttribute('data-reading', '');
  const { top, bottom } = block.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) block.scrollIntoView({ block: 'center' });
}
