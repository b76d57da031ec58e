import { tieSumOf } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import { number } from '../messages/dates.ts';
import type { PanelProps } from '../panels/Panel.tsx';
import { PanelHead } from '../panels/PanelHead.tsx';
import { isGroupId, membersOf } from '../state/grouping.ts';

/** A tie of a group that is drawn as one node: the ties that it is made of, the strongest first. */
export default function GroupTiePanel({ ends, address, picture, shown, onSelect }: PanelProps & { ends: string[] }) {
  const { t } = useTranslation();
  const [source = new Set(), target = new Set()] = ends.map(
    (id) => new Set(isGroupId(id) ? membersOf(picture, shown, id).map((node) => node.id) : [id]),
  );
  const nameOf = (id: string) => picture.nodes.find((node) => node.id === id)?.label ?? id;
  const ties = picture.edges
    .filter(
      (tie) => (source.has(tie.source) && target.has(tie.target)) || (source.has(tie.target) && target.has(tie.source)),
    )
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <>
      <PanelHead title={t('groups.tie', { count: ties.length })} onClose={() => onSelect(null)}>
        <p className="sg-quiet">{t(`groups.ties.${tieSumOf(address)}`)}</p>
      </PanelHead>
      <ul className="sg-chosen">
        {ties.map((tie) => (
          <li key={`${tie.source}~${tie.target}`}>
            <button
              type="button"
              className="sg-link"
              onClick={() => onSelect({ kind: 'tie', source: tie.source, target: tie.target })}
            >
              {t('tie.title', { source: nameOf(tie.source), target: nameOf(tie.target) })}
            </button>{' '}
            <span className="sg-quiet">
              {t(`table.${tie.verdict}`)} {number(tie.weight)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
