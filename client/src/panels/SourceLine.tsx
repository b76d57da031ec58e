import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SourceRow } from '../data/statement-fields.ts';
import { FootnoteSign } from '../print/FootnoteSign.tsx';
import { usePrinting } from '../print/use-printing.ts';
import { SourceFacts } from './SourceFacts.tsx';

/** A source with its facts, and the way to all that is taken from it. */
export function SourceLine({ source, locator }: { source: SourceRow; locator: string | null }) {
  const { t } = useTranslation();
  if (usePrinting()) {
    return (
      <p className="sg-source">
        <FootnoteSign source={source} /> {locator}
      </p>
    );
  }
  return (
    <p className="sg-source">
      <SourceFacts source={source} locator={locator} />{' '}
      <Link to="/source/$id" params={{ id: source.id }} search={true} className="sg-link sg-quiet">
        {t('pages.allOfSource')}
      </Link>
    </p>
  );
}
