import './pages.css';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DisplayMenu } from '../controls/DisplayMenu.tsx';
import { SearchBox } from '../controls/SearchBox.tsx';
import { inWords } from '../messages/dates.ts';
import { PrintFoot } from '../print/PrintFoot.tsx';
import { usePalette } from '../shell/use-palette.ts';
import type { Found } from '../state/found.ts';
import { isScenario } from '../state/scenario.ts';
import { PageControls } from './PageControls.tsx';
import { usePage } from './use-page.ts';

interface PageFrameProps {
  /** What kind of page it is. */
  kind: string;
  /** Undefined as long as it is being read. */
  title: string | undefined;
  children: ReactNode;
}

/** Around every page: the search, the way back to the picture, what it is of, and of which day. */
export function PageFrame({ kind, title, children }: PageFrameProps) {
  const { t } = useTranslation();
  const { address, day, knownOn } = usePage();
  const { colourSafe, setColourSafe } = usePalette();
  const navigate = useNavigate();
  const open = ({ kind: found, id, about }: Found) => {
    const to = found === 'statement' ? 'actor' : found;
    void navigate({ to: `/${to}/$id`, params: { id: about?.actor ?? id }, search: true });
  };
  const main = useRef<HTMLElement>(null);
  const step = useLocation({ select: ({ state }) => state.__TSR_index });
  // Whoever came by a link is taken to the page, not left where the link was.
  useEffect(() => {
    if (step > 0) main.current?.focus({ preventScroll: true });
  }, [step]);
  useDocumentTitle(title === undefined ? t('app.name') : t('pages.tabTitle', { title }));
  return (
    <>
      <header className="sg-header">
        <div className="sg-skip">
          <a href="#content">{t('pages.skip')}</a>
        </div>
        <a className="sg-wordmark" href="/">
          {t('app.name')}
        </a>
        <SearchBox onOpen={open} />
        <DisplayMenu colourSafe={colourSafe} setColourSafe={setColourSafe} />
      </header>
      <nav className="sg-crumbs" aria-label={t('pages.crumbs')}>
        <ol>
          <li>
            <Link to="/" search={true} className="sg-link">
              {t('pages.toPicture')}
            </Link>
          </li>
          <li>{kind}</li>
          {title !== undefined && <li aria-current="page">{title}</li>}
        </ol>
      </nav>
      <main ref={main} id="content" className="sg-evidence-main" tabIndex={-1} aria-label={title ?? kind}>
        <p className="sg-eyebrow">
          {knownOn
            ? t('pages.asOfKnown', { date: inWords(day), known: inWords(knownOn.slice(0, 10)) })
            : t('pages.asOf', { date: inWords(day) })}
        </p>
        {title !== undefined && <h1>{title}</h1>}
        <PageControls />
        {isScenario(address) && <p className="sg-stored">{t('pages.noScenario')}</p>}
        {children}
      </main>
      <PrintFoot address={address} />
    </>
  );
}
