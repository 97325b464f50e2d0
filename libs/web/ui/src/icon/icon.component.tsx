import css from './icon.module.css';

/** Drawn by hand on 24 × 24; a picture stands beside a word, never instead of one. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  card: 'M3 6h18v12H3zM3 10h18M6.5 14.5H10',
  check: 'M4 12.5l5 5L20 6.5',
  checked: 'M5 4h9l5 5v11H5zM9 13l2.2 2.2L15.5 11',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  cross: 'M6 6l12 12M18 6L6 18',
  document: 'M7 3h7l4 4v14H7zM14 3v5h4',
  heart: 'M12 20s-7.5-4.7-7.5-10.2A4.2 4.2 0 0 1 12 7.2a4.2 4.2 0 0 1 7.5 2.6C19.5 15.3 12 20 12 20z',
  idCard:
    'M3 6h18v12H3zM8.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM5.5 15.5c.6-1.6 5.4-1.6 6 0M14.5 10.5H18M14.5 13.5H18',
  letters: 'M3 19L8 6l5 13M4.7 15h6.6M14 19l3.5-9 3.5 9M15.2 16h4.6',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.1M4 12h.1M4 18h.1',
  money: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 7l3 4 3-4M12 11v6M9 13h6',
  people:
    'M9 4.800a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.400zM3 20c0-3.6 2.7-6 6-6s6 2.4 6 6M16 5.500a3 3 0 0 1 0 5.500M17.5 14.500c2.1.8 3.5 2.8 3.5 5.5',
  phone:
    'M6.5 3.500l3.5 1 1 4-2 1.800a12 12 0 0 0 4.7 4.700l1.8-2 4 1 1 3.500c-.2 1.5-1.5 2.5-3 2.500C10.5 20 4 13.5 4 6.500c0-1.5 1-2.8 2.5-3z',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  question:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.500a2.5 2.5 0 1 1 3.6 2.200c-.8.4-1.1 1-1.1 1.800v.3M12 16.800h.1',
  speaker: 'M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM15.5 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.500h.1',
} as const;

export type IconName = keyof typeof PATHS;

export const ICON_NAMES = Object.keys(PATHS) as readonly IconName[];

export interface IconProps {
  readonly name: IconName;
  /** `text` stands in a line of text, `large` above or before it. */
  readonly size?: 'small' | 'text' | 'large';
}

/** A picture for those who look before they read; hidden from those who listen. */
export function Icon({ name, size = 'text' }: IconProps) {
  return (
    <svg className={css[size]} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
