/** What the fixture's house is sealed with, as the file the built product reads. */
export const HOUSE_KEYS = { current: 'k', masters: { k: '11'.repeat(32) }, index: '22'.repeat(32) };
