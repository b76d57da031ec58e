const PATHS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.5 16.5L21 21',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  filter: 'M4 5h16l-6 8v6l-4-2v-4z',
  display: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  external: 'M8 5H5v14h14v-3M13 5h6v6M19 5l-9 9',
  embed: 'M8 8l-5 4 5 4M16 8l5 4-5 4M14 5l-4 14',
  play: 'M7 4.5l12 7.5-12 7.5z',
  pause: 'M8 5v14M16 5v14',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  pick: 'M4 4h3M10 4h4M17 4h3v3M20 10v4M4 10v4M4 7V4M4 17v3h3M10 20h4M17 17h6M20 14v6',
  lasso: 'M7 16c-6-3-5-11 3-12s13 4 10 9-9 5-13 3c-2-1-3 1-2 2s3 0 3 2-2 2-3 2',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
} as const;

/** Decoration beside a word or an `aria-label`. */
export const Icon = ({ name, size = 16 }: { name: keyof typeof PATHS; size?: number }) => (
  <svg
    viewBox="0 0 24 24"
    width={size}
    height={size}
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
);
