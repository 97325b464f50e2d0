/** What of a voice decides whether it can read this page. */
export interface VoiceFacts {
  readonly lang: string;
  readonly localService: boolean;
}

const norm = (lang: string): string => lang.toLowerCase().replace('_', '-');

/**
 * The voice for a language: one that lives on the device before one that sends the text away, the very language before
 * its relatives. Cantonese and Taiwanese voices do read Mandarin text, but a reader would not know it for hers.
 */
export function chooseVoice<V extends VoiceFacts>(voices: readonly V[], language: string): V | undefined {
  const wanted = norm(language);
  const primary = wanted.split('-')[0] ?? wanted;
  const rank = (voice: V): number => {
    const lang = norm(voice.lang);
    const fits =
      lang === wanted || (wanted === 'zh-cn' && lang === 'cmn-hans-cn')
        ? 2
        : lang.split('-')[0] === primary
          ? 1
          : 0;
    return fits === 0 ? 0 : fits * 2 + (voice.localService ? 1 : 0);
  };
  return voices.reduce<V | undefined>(
    (best, voice) => (rank(voice) > (best === undefined ? 0 : rank(best)) ? voice : best),
    undefined,
  );
}

/** Chromium stops an utterance after some fifteen seconds: a long text is read sentence by sentence. */
export function sentencesOf(text: string, longest = 120): readonly string[] {
  const pieces =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(/[^。！？.!?]+[。！？.!?]*|[。！？.!?]+/g) ?? [];
  const sentences: string[] = [];
  for (const piece of pieces.map((found) => found.trim()).filter((found) => found !== '')) {
    const last = sentences[sentences.length - 1];
    if (last !== undefined && last.length + piece.length <= longest)
      sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}
