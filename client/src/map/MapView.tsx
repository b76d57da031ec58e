import './map.css';
import { useElementSize } from '@mantine/hooks';
import type { Palette } from '@stancegraph/drawing';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PositionKey } from '../controls/PositionKey.tsx';
import type { Network } from '../data/picture-query.ts';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Hidden } from '../state/hidden.ts';
import { mapPicture } from '../state/map-picture.ts';
import type { Selection } from '../state/selection.ts';
import { LineSign } from './LineSign.tsx';
import { MapColumns } from './MapColumns.tsx';
import { MapTable } from './MapTable.tsx';
import { MapTies } from './MapTies.tsx';

interface MapViewProps {
  network: Network;
  change: ChangeAddress;
  palette: Palette;
  hidden: Hidden;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onOpen: () => void;
}

/** Actors on the left, issues on the right, and between them who stands where; the same below as a table. */
export default function MapView(props: MapViewProps) {
  const { network, change, palette, hidden, selection, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const [pointed, setPointed] = useState<Selection | null>(null);
  const all = useMemo(() => mapPicture(network.nodes), [network]);
  const picture = useMemo(
    () => ({ ...all, ties: all.ties.filter(({ position }) => !hidden.has(position)) }),
    [all, hidden],
  );
  const lit = pointed ?? selection;
  return (
    <div className="sg-map">
      <PositionKey
        drawn={all.ties}
        sign={(position) => <LineSign position={position} palette={palette} />}
        hidden={hidden}
        change={change}
      />
      <p className="sg-quiet sg-screen">{t('map.help')}</p>
      <figure
        ref={ref}
        className="sg-map-box"
        aria-label={t('map.label', {
          actors: t('canvas.nodes', { count: picture.actors.length }),
          issues: t('map.issues', { count: picture.issues.length }),
          ties: t('map.ties', { count: picture.ties.length }),
        })}
      >
        <MapTies picture={picture} width={width} palette={palette} lit={lit} onSelect={onSelect} onPoint={setPointed} />
        <MapColumns picture={picture} lit={lit} {...{ selection, onSelect, onOpen }} onPoint={setPointed} />
      </figure>
      <MapTable picture={picture} selection={selection} onSelect={onSelect} />
    </div>
  );
}
