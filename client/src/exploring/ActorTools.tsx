import { Button } from '@mantine/core';
import type { Picture } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { arranged, choosing, focusing, hiding, onlyThese, showing } from '../state/exploring.ts';
import { toPins, withPin } from '../state/pins.ts';
import { toFocus } from '../state/reach.ts';
import { AddActor } from './AddActor.tsx';
import { NoteField } from './NoteField.tsx';

interface ActorToolsProps {
  id: string;
  picture: Picture;
  shown: ReadonlySet<string>;
  address: Address;
  change: ChangeAddress;
}

/** What can be done with one actor of the picture. */
export function ActorTools({ id, picture, shown, address, change }: ActorToolsProps) {
  const { t } = useTranslation();
  const node = picture.nodes.find((candidate) => candidate.id === id);
  if (!node) return null;
  const isFocused = toFocus(address.focus)?.id === id;
  const isPinned = toPins(address.pins).has(id);
  const tools = shown.has(id)
    ? ([
        { key: isFocused ? 'unfocus' : 'focus', does: focusing(address, id) },
        { key: 'hide', does: hiding(address, [id]) },
        { key: 'only', does: onlyThese([id]) },
        { key: isPinned ? 'unpin' : 'pin', does: { pins: withPin(address.pins, id, isPinned ? undefined : node) } },
      ] as const)
    : ([{ key: 'show', does: showing(address, [id], shown) }] as const);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form */}
      <div className="sg-tools" role="group" aria-label={t('exploring.tools', { name: node.label })}>
        {tools.map(({ key, does }) => (
          <Button key={key} size="compact-sm" variant="default" onClick={() => change(does)}>
            {t(`exploring.tool.${key}`)}
          </Button>
        ))}
      </div>
      <NoteField id={id} name={node.label} />
      {shown.has(id) && (
        <AddActor
          picture={arranged(picture, shown)}
          chosen={[id]}
          label={t('exploring.pathTo')}
          onAdd={(other) => change(choosing([id, other]))}
        />
      )}
    </>
  );
}
