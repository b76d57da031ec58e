import { createTheme } from '@mantine/core';

const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, P052, "Book Antiqua", Georgia, serif';
const SANS = 'Inter, "Segoe UI", "Helvetica Neue", Helvetica, Arial, system-ui, sans-serif';

/** Calm: one accent, few weights, a book face for what is asked, fonts of the reader's system only. */
export const theme = createTheme({
  fontFamily: SANS,
  headings: { fontFamily: SERIF, fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  primaryColor: 'sea',
  primaryShade: 7,
  colors: {
    sea: ['#eefaf8', '#dcf1ee', '#b3e3dc', '#86d3c9', '#5fc5b8', '#3fae9f', '#24918a', '#0b6e69', '#08595a', '#054447'],
  },
});
