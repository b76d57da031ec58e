import { Button } from '@mantine/core';
import { groupKey, tieSumOf } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../panels/ActorLink.tsx';
import type { PanelProps } from '../panels/Panel.tsx';
import { PanelHead } from '../panels/PanelHead.tsx';
import { PositionSign } from '../panels/PositionSign.tsx';
import { focusing, hiding } from '../state/exploring.ts';
import { membersOf, toggledGroup } from '../state/grouping.ts';
import { toFocus } from '../state/reach.ts';

/** A group that is drawn as one node: whom it stands for, and the way back to them. */
export default function GroupPanel({ id, address, picture, shown, onSelect, change }: PanelProps & { id: string }) {
  const { t } = useTranslation();
  const members = membersOf(picture, shown, id);
  const index = members[0]?.community ?? 0;
  const key = groupKey(picture, index);
  const name = picture.groups?.[index]?.label ?? t('groups.numbered', { number: key });
  if (members.length === 0) return <PanelHead title={t('groups.gone')} onClose={() => onSelect(null)} />;
  return (
    <>
      <PanelHead title={name} onClose={() => onSelect(null)}>
        <p className="sg-quiet">{t('groups.standsFor', { count: members.length })}</p>
        <p className="sg-quiet">{t(`groups.ties.${tieSumOf(address)}`)}</p>
      </PanelHead>
      <div className="sg-tools">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change({ collapsed: toggledGroup(address.collapsed, key), selected: undefined })}
        >
          {t('groups.expand')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => change(focusing(address, id))}>
          {t(toFocus(address.focus)?.id === id ? 'exploring.tool.unfocus' : 'exploring.tool.focus')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            change({
              ...hiding(
                address,
                members.map((node) => node.id),
              ),
              selected: undefined,
            })
          }
        >
          {t('exploring.tool.hideMany')}
        </Button>
      </div>
      <ul className="sg-chosen">
        {members.map(({ id: member, label, position }) => (
          <li key={member}>
            <PositionSign position={position ?? 'UNKNOWN'} />{' '}
            <ActorLink actor={{ id: member, name: label }} onOpen={(one) => onSelect({ kind: 'node', id: one })} />{' '}
            <span className="sg-quiet">{t(`positions.${position ?? 'UNKNOWN'}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
