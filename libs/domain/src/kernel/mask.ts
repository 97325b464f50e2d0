/** What a reader sees of a person outside the task that needs it: enough to recognise, not to know. */

/** `999999********1234`: the division and the last four characters. */
export function maskCitizenId(id: string): string {
  return id.length < 12
    ? '*'.repeat(id.length)
    : `${id.slice(0, 6)}${'*'.repeat(id.length - 10)}${id.slice(-4)}`;
}

/** `张*`: one star whatever follows, so that a mask does not tell the length of a name. */
export function maskName(name: string): string {
  const [first, ...rest] = Array.from(name);
  return first === undefined || rest.length === 0 ? '*' : `${first}*`;
}

/** `199****0001`; of a shorter number the last four, of one shorter still nothing. */
export function maskPhone(phone: string): string {
  if (phone.length < 8) return '*'.repeat(phone.length);
  const head = phone.length < 11 ? '' : phone.slice(0, 3);
  return `${head}${'*'.repeat(phone.length - head.length - 4)}${phone.slice(-4)}`;
}

/** The last four characters of a card or an id: what people compare. */
export function lastFour(text: string): string {
  return text.slice(-4);
}
