import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../panels/ActorLink.tsx';
import type { PanelProps } from '../panels/Panel.tsx';
import { PanelHead } from '../panels/PanelHead.tsx';
import { PositionSign } from '../panels/PositionSign.tsx';
import { arranged, choosing, hiding, onlyThese, shownTies, toggledMany } from '../state/exploring.ts';
import { AddActor } from './AddActor.tsx';
import { Between } from './Between.tsx';

/** Several actors chosen together: who they are, what ties them, what can be done with all of them. */
export default function ManyPanel({ address, picture, shown, onSelect, change }: PanelProps) {
  const { t } = useTranslation();
  const ids = address.many ?? [];
  const nodes = ids.flatMap((id) => picture.nodes.find((node) => node.id === id) ?? []);
  const left = arranged(picture, shown);
  const ties = shownTies(left, new Set(address.hide));
  const inside = ties.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
  const count = (verdict: string) => inside.filter((tie) => tie.verdict === verdict).length;
  const [from, to, ...others] = ids;
  const open = (id: string) => onSelect({ kind: 'node', id });
  const tools = [
    { key: 'hideMany', does: hiding(address, ids) },
    { key: 'onlyMany', does: onlyThese(ids) },
    { key: 'compare', does: { ...onlyThese(ids), view: 'matrix' as const } },
  ] as const;
  return (
    <>
      <PanelHead title={t('exploring.many', { count: ids.length })} onClose={() => change(choosing([]))}>
        <p className="sg-quiet">
          {t('exploring.among', {
            ties: t('canvas.ties', { count: inside.length }),
            agree: count('agree'),
            differ: count('differ'),
          })}
        </p>
      </PanelHead>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form */}
      <div className="sg-tools" role="group" aria-label={t('exploring.withMany')}>
        {tools.map(({ key, does }) => (
          <Button key={key} size="compact-sm" variant="default" onClick={() => change(does)}>
            {t(`exploring.tool.${key}`)}
          </Button>
        ))}
      </div>
      <ul className="sg-chosen">
        {nodes.map(({ id, label, position }) => (
          <li key={id}>
            <PositionSign position={position ?? 'UNKNOWN'} /> <ActorLink actor={{ id, name: label }} onOpen={open} />{' '}
            <span className="sg-quiet">{t(`positions.${position ?? 'UNKNOWN'}`)}</span>
            <CloseButton
              size="sm"
              aria-label={t('exploring.leaveOut', { name: label })}
              title={t('exploring.leaveOut', { name: label })}
              onClick={() => change(toggledMany(address, id))}
            />
          </li>
        ))}
      </ul>
      <AddActor
        picture={left}
        chosen={ids}
        label={t('exploring.another')}
        onAdd={(id) => change(choosing([...ids, id]))}
      />
      {from && to && others.length === 0 && <Between {...{ from, to, ties, picture, address }} onOpen={open} />}
    </>
  );
}
