import './shell/styles.ts';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Provider as UrqlProvider } from 'urql';
import { client } from './data/client.ts';
import { i18n } from './messages/i18n.ts';
import { router } from './shell/router.tsx';
import { theme } from './shell/theme.ts';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          <UrqlProvider value={client}>
            <RouterProvider router={router} />
          </UrqlProvider>
        </MantineProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}
