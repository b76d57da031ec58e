import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePrinting } from '../print/use-printing.ts';
import { theme } from './theme.ts';

/** As bright as the reader's system or choice; paper is always light. */
export const Themed = ({ children }: { children: ReactNode }) => (
  <MantineProvider
    theme={theme}
    defaultColorScheme="auto"
    {...(usePrinting() && { forceColorScheme: 'light' as const })}
  >
    {children}
  </MantineProvider>
);
