import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { inWords } from '../messages/dates.ts';
import { SourceFacts } from '../panels/SourceFacts.tsx';
import { type Address, writeAddress } from '../state/address.ts';
import { pinned } from '../state/embed-snippets.ts';
import { forgetFootnotes, useFootnotes } from './footnotes.ts';
import { usePrinting } from './use-printing.ts';

/** At the end of what is printed: its sources, the day, and the address under which it stays as it is. */
export const PrintFoot = ({ address }: { address: Address }) => (usePrinting() ? <Foot address={address} /> : null);

function Foot({ address }: { address: Address }) {
  const { t } = useTranslation();
  const sources = useFootnotes();
  const now = new Date();
  const { origin, pathname } = window.location;
  const permanent = `${origin}${pathname}${writeAddress(pinned(address, 'frozen', now))}`;
  useLayoutEffect(() => forgetFootnotes, []);
  return (
    <footer className="sg-printed">
      {sources.length > 0 && (
        <section>
          <h2>{t('print.sources')}</h2>
          <ol className="sg-footnotes">
            {sources.map((source) => (
              <li key={source.id}>
                <SourceFacts source={source} locator={null} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="sg-quiet">
        {t('print.printed', { date: inWords(now.toISOString().slice(0, 10)) })} <a href={permanent}>{permanent}</a>
      </p>
    </footer>
  );
}
