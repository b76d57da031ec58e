import { useDocumentTitle } from '@mantine/hooks';
import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Controls } from '../controls/Controls.tsx';
import { Legend } from '../controls/Legend.tsx';
import { useRenew } from '../data/FreshClient.tsx';
import { PICTURE } from '../data/picture-query.ts';
import { START } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { ExploringBar } from '../exploring/ExploringBar.tsx';
import { GroupBar } from '../exploring/GroupBar.tsx';
import { PartChoice } from '../exploring/PartChoice.tsx';
import { useArranged } from '../exploring/use-arranged.ts';
import { useGroupNames } from '../exploring/use-group-names.ts';
import { LiveNotice } from '../live/LiveNotice.tsx';
import { useKeptPlaces } from '../live/use-kept-places.ts';
import { usePulse } from '../live/use-pulse.ts';
import { Panel } from '../panels/Panel.tsx';
import { PrintFoot } from '../print/PrintFoot.tsx';
import { PrintHead } from '../print/PrintHead.tsx';
import type { Address } from '../state/address.ts';
import { today } from '../state/event-dates.ts';
import { groupsOf } from '../state/grouping.ts';
import { holdsPlaces, pictureVariables } from '../state/network-input.ts';
import { isScenario } from '../state/scenario.ts';
import { fromSelection, type Selection, toSelection } from '../state/selection.ts';
import { toPicture } from '../state/to-picture.ts';
import { useAnnouncement } from './announce.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { Header } from './Header.tsx';
import { Loading } from './Loading.tsx';
import { lazyPart } from './lazy-part.ts';
import { OfflineBanner } from './OfflineBanner.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';
import { Stage } from './Stage.tsx';
import { useAddress } from './use-address.ts';
import { useDefaultAddress } from './use-default-address.ts';
import { useMarks } from './use-marks.ts';
import { usePalette } from './use-palette.ts';
import { useTitle } from './use-title.ts';
import { useWords } from './use-words.ts';

const ScenarioBar = lazyPart(() => import('../what-if/ScenarioBar.tsx'));
const TimeSlider = lazyPart(() => import('../slider/TimeSlider.tsx'));

/** The explorer: what is asked above, the picture or its table on the left, what it rests on beside it. */
export function Page() {
  const { t } = useTranslation();
  const { address, change } = useAddress();
  const day = address.asOf ?? today();
  const palette = usePalette();
  const words = useWords();
  const start = useLatest(START, {});
  const title = useTitle(address, start.data);
  useDocumentTitle(t('pages.tabTitle', { title }));
  const settled = useDefaultAddress(address, change, start.data);
  const hold = holdsPlaces(address);
  const question = useMemo(() => pictureVariables(address), [address]);
  const answer = useLatest(PICTURE, question, !settled);
  const failing = answer.error ?? start.error;
  const pulse = usePulse({
    failing: failing?.code === 'OFFLINE',
    shown: start.data?.graph.revision,
    onChange: useRenew(),
  });

  const network = answer.data?.coalitionNetwork;
  const marks = useMarks(address, day);
  const groups = useGroupNames(network, address.groupBy, words);
  const drawn = useMemo(() => (network ? toPicture(network, marks, groups) : null), [network, marks, groups]);
  const { picture, kept } = useKeptPlaces(drawn, answer.current ? JSON.stringify(question) : null);
  const selection = useMemo(() => toSelection(address.selected), [address.selected]);
  const hidden = useMemo(() => new Set<string>(address.hide ?? []), [address.hide]);
  const [focused, setFocused] = useState<string | null>(null);
  const arranged = useArranged(network, picture, hidden, address, words);
  const groupsHere = useMemo(
    () => (arranged ? groupsOf(arranged.picture, address.collapsed, words) : []),
    [arranged, address.collapsed, words],
  );
  const nameOf = useCallback(
    (id: string) =>
      picture?.nodes.find((node) => node.id === id)?.label ??
      groupsHere.find((group) => group.id === id || group.key === id)?.label ??
      id,
    [picture, groupsHere],
  );
  const announcement = useAnnouncement(arranged?.drawn ?? picture, focused, selection);
  const panel = useRef<HTMLElement>(null);

  const onSelect = useCallback(
    (next: Selection | null) => change({ selected: fromSelection(next), many: undefined }),
    [change],
  );
  const openPanel = useCallback(() => panel.current?.focus(), []);
  const offline = !pulse.alive || failing?.code === 'OFFLINE';
  const refused = answer.error && !(offline && picture) ? answer.error : !picture ? start.error : null;
  const isEmptyGraph = start.data?.issues.nodes.length === 0;

  return (
    <div className="sg-page">
      <Header view={address.view} layout={address.layout} {...{ change, nameOf, palette }} />
      <main className="sg-main" aria-label={t('app.main')} aria-busy={answer.fetching}>
        <PrintHead {...{ address, day, title }} start={start.data} isAnswered={answer.current} />
        <Controls {...{ address, change, day }} start={start.data} network={arranged?.network} title={title} />
        <OfflineBanner offline={offline} />
        <Suspense fallback={null}>
          {address.slider && address.view !== 'time' && <TimeSlider {...{ address, change, day }} start={start.data} />}
          {isScenario(address) && <ScenarioBar address={address} change={change} />}
        </Suspense>
        {picture && arranged && (
          <ExploringBar {...{ address, change, nameOf }} all={picture.nodes.length} shown={arranged.shown.size} />
        )}
        <div className="sg-stage">
          {refused ? (
            <ErrorState error={refused} onRetry={refused === start.error ? start.retry : answer.retry} />
          ) : arranged ? (
            <Stage
              {...{ address, change, day, start: start.data, words, hidden, selection, onSelect }}
              {...arranged}
              palette={palette.palette}
              hold={kept ? 'view' : hold || isScenario(address) ? 'whole' : null}
              onFocusNode={setFocused}
              onOpen={openPanel}
            />
          ) : isEmptyGraph ? (
            <EmptyState day={day} start={start.data} change={change} />
          ) : (
            <Loading />
          )}
          <LiveNotice news={pulse.news} />
          <RefusalNotice />
        </div>
        {arranged && arranged.picture.nodes.length > 0 && !refused && hasLegend(address.view) && (
          <>
            <div className="sg-legend sg-groups">
              <PartChoice part={address.part} change={change} />
              <GroupBar {...{ address, change }} groups={groupsHere} names={network?.groups} />
            </div>
            <Legend picture={arranged.picture} hidden={hidden} change={change} words={words} />
          </>
        )}
      </main>
      <aside ref={panel} id="details" className="sg-panel" tabIndex={-1} aria-label={t('app.details')}>
        {network && picture && arranged && start.data && !refused && (
          <Panel
            address={address}
            day={day}
            network={network}
            picture={picture}
            shown={arranged.shown}
            selection={selection}
            start={start.data}
            onSelect={onSelect}
            change={change}
          />
        )}
      </aside>
      <PrintFoot address={address} />
      <p role="status" className="sg-hidden">
        {announcement} {address.many && t('exploring.many', { count: address.many.length })}
      </p>
    </div>
  );
}

/** The other views tell by themselves what their signs mean. */
const hasLegend = (view: Address['view']): boolean =>
  view === undefined || view === 'picture' || view === 'matrix' || view === 'table';
