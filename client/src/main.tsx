import './shell/styles.ts';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { FreshClient } from './data/FreshClient.tsx';
import { i18n } from './messages/i18n.ts';
import { speakAsAsked } from './messages/speak.ts';
import { router } from './shell/router.tsx';
import { Themed } from './shell/Themed.tsx';

const root = document.getElementById('root');
if (root) {
  void speakAsAsked().then(() =>
    createRoot(root).render(
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <Themed>
            <FreshClient>
              <RouterProvider router={router} />
            </FreshClient>
          </Themed>
        </I18nextProvider>
      </StrictMode>,
    ),
  );
}
