import { useTranslation } from 'react-i18next';
import type { PairRow as Row } from '../state/pair.ts';
import { IssueLink } from './IssueLink.tsx';
import { Opened } from './Opened.tsx';
import { PositionEvidence } from './PositionEvidence.tsx';
import { PositionLine } from './PositionLine.tsx';
import type { PositionRow } from './position-fields.ts';
import { usePage } from './use-page.ts';

interface Named {
  id: string;
  name: string;
}
interface PairRowProps {
  row: Row<PositionRow>;
  first: Named;
  second: Named;
}

/** Both positions on one issue; opens to what each rests on, side by side. */
export function PairRow({ row: { issue, ...row }, first, second }: PairRowProps) {
  const { t } = useTranslation();
  const silent = t(usePage().narrowed > 0 ? 'narrowed.noPosition' : 'pages.pair.silent');
  const sides = [
    { actor: first, position: row.first },
    { actor: second, position: row.second },
  ];
  return (
    <Opened
      summary={
        <>
          <span className="sg-opened-name">{issue.title}</span>
          {sides.map(({ actor, position }) => (
            <span key={actor.id} className="sg-side">
              {actor.name}:{' '}
              {position ? <PositionLine position={position} /> : <span className="sg-quiet">{silent}</span>}
            </span>
          ))}
        </>
      }
    >
      {() => (
        <>
          <p>
            <IssueLink issue={issue}>{t('pages.issuePage')}</IssueLink>
          </p>
          <div className="sg-sides">
            {sides.map(({ actor, position }) => (
              <section key={actor.id} aria-label={actor.name}>
                <h3>{actor.name}</h3>
                {position ? (
                  <PositionEvidence stances={position.stances.map(({ id }) => id)} of={actor.id} />
                ) : (
                  <p className="sg-quiet">{silent}</p>
                )}
              </section>
            ))}
          </div>
        </>
      )}
    </Opened>
  );
}
