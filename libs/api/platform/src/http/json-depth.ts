/** No body of ours is nested deeper; what walks a body by recursion must not be sent to the end of its stack. */
const DEEPEST = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether JSON is nested too deep to be looked at; told from its text, before anything is made of it. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (OPENING.has(code) && ++depth > DEEPEST) return true;
    else if (CLOSING.has(code)) depth -= 1;
  }
  return false;
}
