import type { Picture } from '@stancegraph/drawing';
import { Suspense, useEffect, useRef } from 'react';
import type { Network } from '../data/picture-query.ts';
import type { Start } from '../data/start-query.ts';
import { lazyPart } from '../shell/lazy-part.ts';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { fromSelection, type Selection } from '../state/selection.ts';
import { ChosenPanel } from './ChosenPanel.tsx';
import { HomePanel } from './HomePanel.tsx';
import { PanelState } from './PanelState.tsx';
import { PanelSwitch } from './PanelSwitch.tsx';

const ManyPanel = lazyPart(() => import('../exploring/ManyPanel.tsx'));
const ChangesPanel = lazyPart(() => import('../changes/ChangesPanel.tsx'));
const TriggersPanel = lazyPart(() => import('../triggers/TriggersPanel.tsx'));
const WhatIfPanel = lazyPart(() => import('../what-if/WhatIfPanel.tsx'));

export interface PanelProps {
  address: Address;
  /** The day that is shown, ISO. */
  day: string;
  network: Network;
  picture: Picture;
  /** Whom the reader has left in the picture. */
  shown: ReadonlySet<string>;
  start: Start;
  onSelect: (selection: Selection | null) => void;
  change: ChangeAddress;
}

const LOADING = { fetching: true, error: null, retry: () => {} };

/** What is chosen, or the overview, or what is asked of the network as it could be or was. */
export function Panel({ selection, ...props }: PanelProps & { selection: Selection | null }) {
  const top = useRef<HTMLDivElement>(null);
  const key = fromSelection(selection) ?? '';
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const panel = top.current?.parentElement;
    panel?.scrollTo({ top: 0 });
    // On a narrow page the details stand below the picture: a tap would seem to do nothing.
    if (key && window.matchMedia('(max-width: 900px)').matches) panel?.scrollIntoView({ block: 'start' });
  }, [key]);
  return (
    <div ref={top}>
      {selection === null && props.address.many ? (
        <Suspense fallback={<PanelState latest={LOADING} missing="" />}>
          <ManyPanel {...props} />
        </Suspense>
      ) : selection === null ? (
        <>
          <PanelSwitch panel={props.address.panel} change={props.change} />
          <Suspense fallback={<PanelState latest={LOADING} missing="" />}>
            {props.address.panel === 'what-if' ? (
              <WhatIfPanel {...props} />
            ) : props.address.panel === 'what-it-takes' ? (
              <TriggersPanel {...props} />
            ) : props.address.panel === 'changes' ? (
              <ChangesPanel {...props} />
            ) : (
              <HomePanel {...props} />
            )}
          </Suspense>
        </>
      ) : (
        <Suspense fallback={<PanelState latest={LOADING} missing="" />}>
          <ChosenPanel key={key} selection={selection} {...props} />
        </Suspense>
      )}
    </div>
  );
}
