import { type Speech, useStaffWords } from '../i18n/use-words.tsx';
import { record } from '../i18n/resources/staff.ts';
import type { WordKey } from '../i18n/words.ts';

type RecordKey = WordKey<(typeof record)['zh-CN']>;
type Group = keyof (typeof record)['zh-CN'];

/** The words of the record. */
export interface RecordSpeech extends Speech<RecordKey> {
  /** A word that came over the wire; one that is newer than this page stands as its code. */
  readonly name: (group: Group, code: string) => string;
}

export function useRecordWords(): RecordSpeech {
  const speech = useStaffWords('record');
  return {
    ...speech,
    name: (group, code) => (isKnown(group, code) ? speech.say(`${group}.${code}` as RecordKey) : code),
  };
}

function isKnown(group: Group, code: string): boolean {
  return Object.prototype.hasOwnProperty.call(record['zh-CN'][group], code);
}
