import type { Palette, Picture, Words } from '@stancegraph/drawing';
import { Suspense, useState } from 'react';
import { loadCanvas } from '../canvas/load-canvas.ts';
import type { Network } from '../data/picture-query.ts';
import type { Start } from '../data/start-query.ts';
import { useGestures } from '../exploring/use-gestures.ts';
import { useMany } from '../exploring/use-many.ts';
import type { Address } from '../state/address.ts';
import type { Hidden } from '../state/hidden.ts';
import type { Selection } from '../state/selection.ts';
import { EmptyState } from './EmptyState.tsx';
import { LargeState, MOST_AT_ONCE } from './LargeState.tsx';
import { Loading } from './Loading.tsx';
import { lazyPart } from './lazy-part.ts';
import type { ChangeAddress } from './use-address.ts';

const ThinnedCanvas = lazyPart(loadCanvas);
const MatrixView = lazyPart(() => import('../matrix/MatrixView.tsx'));
const MapView = lazyPart(() => import('../map/MapView.tsx'));
const StructureView = lazyPart(() => import('../structure/StructureView.tsx'));
const TimeView = lazyPart(() => import('../time/TimeView.tsx'));
const StatementsView = lazyPart(() => import('../statements/StatementsView.tsx'));
const TableView = lazyPart(() => import('../table/TableView.tsx'));

interface StageProps {
  address: Address;
  change: ChangeAddress;
  day: string;
  start: Start | undefined;
  network: Network;
  picture: Picture;
  /** With collapsed groups as one node each: see `useArranged`. */
  drawn: Picture;
  members: ReadonlyMap<string, readonly string[]>;
  words: Words;
  palette: Palette;
  /** What stays as the picture changes: see `Canvas`. */
  hold: 'view' | 'whole' | null;
  /** See `Canvas`. */
  ground: unknown;
  hidden: Hidden;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onFocusNode: (id: string | null) => void;
  onOpen: () => void;
}

/** The selection as a picture, a map, a matrix, a table, statements, over time or by its structure, or why there is none. */
export function Stage(props: StageProps) {
  const { address, change, day, start, network, picture, words, palette, hidden, selection, onSelect } = props;
  const [drawAll, setDrawAll] = useState(false);
  const gestures = useGestures(address, change, props.members);
  const many = useMany(address, props.drawn, hidden, props.members);
  const count = (address.view ?? 'picture') === 'picture' ? props.drawn.nodes.length : picture.nodes.length;
  if (address.view === 'time') {
    return (
      <Suspense fallback={<Loading />}>
        <TimeView {...{ address, change, day, start, palette, onSelect }} />
      </Suspense>
    );
  }
  if (address.view === 'statements') {
    return (
      <Suspense fallback={<Loading />}>
        <StatementsView {...{ address, change, day, hidden, selection, onSelect }} onOpen={props.onOpen} />
      </Suspense>
    );
  }
  if (count === 0 && !address.without && !address.only && !address.part)
    return <EmptyState day={day} start={start} change={change} address={address} />;
  if (address.view === 'structure') {
    return (
      <Suspense fallback={<Loading />}>
        <StructureView {...{ address, change, day, start, palette, onSelect }} />
      </Suspense>
    );
  }
  const isTable = address.view === 'table';
  if (!isTable && count > MOST_AT_ONCE[address.view === 'matrix' ? 'matrix' : 'picture'] && !drawAll) {
    return <LargeState count={count} onDraw={() => setDrawAll(true)} change={change} />;
  }
  return (
    <Suspense fallback={<Loading />}>
      {isTable ? (
        <TableView network={network} picture={picture} hidden={hidden} selection={selection} onSelect={onSelect} />
      ) : address.view === 'map' ? (
        <MapView {...{ network, change, palette, hidden, selection, onSelect }} onOpen={props.onOpen} />
      ) : address.view === 'matrix' ? (
        <MatrixView {...{ network, picture, palette, hidden, selection, onSelect }} onOpen={props.onOpen} />
      ) : (
        <ThinnedCanvas
          picture={props.drawn}
          words={words}
          palette={palette}
          hidden={hidden}
          hold={props.hold}
          ground={props.ground}
          many={many}
          gestures={gestures}
          selection={selection}
          onSelect={onSelect}
          onFocusNode={props.onFocusNode}
          onOpen={props.onOpen}
        />
      )}
    </Suspense>
  );
}
