/**
 * People paste what they have: full-width digits from an input method, spaces and dashes from a card,
 * invisible marks from a contacts app. We take it all and keep what was meant.
 */

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** Zero-width characters, direction marks, the byte order mark, the soft hyphen. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const SPACE = /\s+/gu;
/** Hyphens and dashes of every width, after full-width ASCII has become ASCII. */
const DASH = /[-_\u2010-\u2015\u2043\u2212\uFE58\uFE63]/gu;
const PHONE_PUNCTUATION = /[().·・]/gu;

/** Full-width ASCII (０-９ Ａ-Ｚ －) to plain ASCII; nothing else changes. */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** For ids, codes and card numbers: no blanks, no dashes, plain ASCII, capitals. */
export function cleanCode(text: string): string {
  return halfWidth(text).replace(INVISIBLE, '').replace(SPACE, '').replace(DASH, '').toUpperCase();
}

/** For Chinese telephone numbers: as {@link cleanCode}, without brackets and the country prefix. */
export function cleanPhone(text: string): string {
  const digits = cleanCode(text).replace(PHONE_PUNCTUATION, '');
  return digits.replace(/^(?:\+|00)?86(?=1\d{10}$)/, '').replace(/^(?:\+|00)86(?=\d{8,})/, '');
}

/** For names and free text in one line: outer blanks go, inner runs become one space. */
export function cleanLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/** For text of several lines: lines are kept, blanks at their ends and invisible marks go. */
export function cleanParagraphs(text: string): string {
  const lines = text.replace(INVISIBLE, '').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** A mobile number in mainland China: eleven digits from 13 to 19. */
export function isMobileNumber(phone: string): boolean {
  return /^1[3-9]\d{9}$/.test(phone);
}
