import { useTranslation } from 'react-i18next';
import { inWords, names } from '../messages/dates.ts';
import { ActorLink } from './ActorLink.tsx';
import type { ClaimRow } from './issues-query.ts';
import { PositionSign } from './PositionSign.tsx';
import { SourceLine } from './SourceLine.tsx';

/** What somebody says about uncounted others, shown as such. */
export function Claims({
  claims,
  onOpen,
}: {
  claims: readonly ClaimRow[];
  onOpen?: ((id: string) => void) | undefined;
}) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{t('home.claims')}</h2>
      <p className="sg-quiet">{t('home.claimsHelp')}</p>
      <ul className="sg-cards">
        {claims.map((claim) => (
          <li key={claim.id} className="sg-card">
            <p>
              <PositionSign position={claim.position} size={12} /> <strong>{claim.count}</strong>{' '}
              <span className="sg-quiet">{t(`positions.${claim.position}`)}</span>
            </p>
            {claim.summary && <p>{claim.summary}</p>}
            {claim.among.length > 0 && (
              <p className="sg-quiet">{t('home.among', { names: names(claim.among.map((actor) => actor.name)) })}</p>
            )}
            <p className="sg-quiet">
              <ActorLink actor={claim.by} onOpen={onOpen} /> · {inWords(claim.date, claim.precision)}
            </p>
            <SourceLine source={claim.source} locator={claim.locator} />
          </li>
        ))}
      </ul>
    </section>
  );
}
