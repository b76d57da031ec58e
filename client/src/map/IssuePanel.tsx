import { useTranslation } from 'react-i18next';
import { IssueLink } from '../pages/IssueLink.tsx';
import type { PanelProps } from '../panels/Panel.tsx';
import { PanelHead } from '../panels/PanelHead.tsx';
import { PositionSign } from '../panels/PositionSign.tsx';
import { toSelection } from '../state/selection.ts';

/** An issue chosen in the map: who of the picture stands where on it; each opens to what it rests on. */
export default function IssuePanel({
  issue,
  network,
  start,
  onSelect,
}: Pick<PanelProps, 'network' | 'start' | 'onSelect'> & { issue: { id: string; title: string } }) {
  const { t } = useTranslation();
  const question = start.issues.nodes.find(({ id }) => id === issue.id)?.question;
  const rows = network.nodes.flatMap(({ entity, positions }) =>
    positions.filter((position) => position.issue.id === issue.id).map((position) => ({ entity, position })),
  );
  return (
    <>
      <PanelHead title={issue.title} onClose={() => onSelect(null)}>
        {question && <p className="sg-lede">{question}</p>}
        <p>
          <IssueLink issue={issue}>{t('pages.open')}</IssueLink>
        </p>
      </PanelHead>
      <section>
        <h2 className="sg-eyebrow">{t('home.who')}</h2>
        <ul className="sg-list">
          {rows.map(({ entity, position }) => (
            <li key={entity.id}>
              <PositionSign position={position.position ?? 'UNKNOWN'} size={12} />{' '}
              <button
                type="button"
                className="sg-link"
                onClick={() => onSelect(toSelection(`${entity.id}~${issue.id}`))}
              >
                {entity.name}
              </button>{' '}
              <span className="sg-quiet">{t(`positions.${position.position ?? 'UNKNOWN'}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
