import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapNode, MapPicture } from '../state/map-picture.ts';
import { mapStep } from '../state/map-step.ts';
import type { Selection } from '../state/selection.ts';
import { touches } from './touches.ts';

interface MapColumnsProps {
  picture: MapPicture;
  lit: Selection | null;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onPoint: (selection: Selection | null) => void;
  onOpen: () => void;
}

/** The names: one stop of the keyboard; up and down within a column, left and right across to what is tied. */
export function MapColumns({ picture, lit, selection, onSelect, onPoint, onOpen }: MapColumnsProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const all = [...picture.actors, ...picture.issues];
  const [wanted, setWanted] = useState<string | null>(null);
  const current = all.find(({ id }) => id === wanted)?.id ?? all[0]?.id;
  const tied = new Set(picture.ties.filter((tie) => touches(tie, lit)).flatMap(({ actor, issue }) => [actor, issue]));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onSelect(null);
    else {
      const next = current && mapStep(picture, current, event.key);
      if (!next) return;
      setWanted(next);
      box.current?.querySelector<HTMLElement>(`[data-id="${next}"]`)?.focus();
    }
    event.preventDefault();
  };
  const column = (side: 'actors' | 'issues', label: string) => (
    <ul className={`sg-map-${side}`} aria-label={label}>
      {picture[side].map((node: MapNode) => (
        <li key={node.id} style={{ top: node.y }}>
          <button
            type="button"
            data-id={node.id}
            data-dim={(lit && !tied.has(node)) || undefined}
            aria-pressed={selection?.kind === 'node' && selection.id === node.id}
            title={node.name}
            tabIndex={node.id === current ? 0 : -1}
            onClick={(event) => {
              setWanted(node.id);
              onSelect({ kind: 'node', id: node.id });
              // By the keyboard: on to the details.
              if (event.detail === 0) onOpen();
            }}
            onFocus={() => setWanted(node.id)}
            onMouseEnter={() => onPoint({ kind: 'node', id: node.id })}
            onMouseLeave={() => onPoint(null)}
          >
            {node.name}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
    <div ref={box} role="group" aria-label={t('map.columns')} onKeyDown={press} style={{ height: picture.height }}>
      {column('actors', t('table.actors'))}
      {column('issues', t('controls.issues'))}
    </div>
  );
}
