import { Outlet } from '@tanstack/react-router';
import { useRenew } from '../data/FreshClient.tsx';
import { START } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { LiveNotice } from '../live/LiveNotice.tsx';
import { usePulse } from '../live/use-pulse.ts';
import { OfflineBanner } from '../shell/OfflineBanner.tsx';

/** Any page, kept as the graph is: what others write appears, and a server that is gone is said to be. */
export default function LivePage() {
  const start = useLatest(START, {});
  const failing = start.error?.code === 'OFFLINE';
  const { alive, news } = usePulse({ failing, shown: start.data?.graph.revision, onChange: useRenew() });
  return (
    <div className="sg-evidence">
      <Outlet />
      <OfflineBanner offline={failing || !alive} />
      <LiveNotice news={news} />
    </div>
  );
}
