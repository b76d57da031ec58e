import { ActionIcon, CloseButton } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Start } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { inWords } from '../messages/dates.ts';
import { PanelState } from '../panels/PanelState.tsx';
import { Icon } from '../shell/Icon.tsx';
import { PlayButton } from '../shell/PlayButton.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import { usePlay } from '../shell/use-play.ts';
import type { Address } from '../state/address.ts';
import { type Stop, stopAt, toStops } from '../state/stops.ts';
import { CHANGE_DAYS } from './change-days-query.ts';

interface TimeSliderProps {
  address: Address;
  change: ChangeAddress;
  day: string;
  start: Start | undefined;
}

/** Through the days on which something changed, by hand or by itself. */
export default function TimeSlider({ address, change, day, start }: TimeSliderProps) {
  const { t } = useTranslation();
  const { issues, knownOn } = address;
  const latest = useLatest(
    CHANGE_DAYS,
    useMemo(() => ({ issues: issues ?? null, knownOn: knownOn ?? null }), [issues, knownOn]),
  );
  const stops = useMemo(
    () => toStops(latest.data?.graph.changeDays ?? [], start?.events.nodes ?? [], issues ?? null),
    [latest.data, start, issues],
  );
  return (
    <section className="sg-slider" aria-label={t('slider.label')}>
      {latest.data && stops.length > 1 ? (
        <Stops stops={stops} day={day} onGo={(asOf) => change({ asOf }, { ongoing: 'slider' })} />
      ) : (
        <PanelState latest={latest} missing={t('slider.nothing')} />
      )}
      <CloseButton
        aria-label={t('slider.close')}
        title={t('slider.close')}
        onClick={() => change({ slider: undefined })}
      />
    </section>
  );
}

/** How long the slider must rest, in milliseconds, before its day is asked for. */
const REST = 120;

function Stops({ stops, day, onGo }: { stops: readonly Stop[]; day: string; onGo: (day: string) => void }) {
  const { t } = useTranslation();
  const shown = stopAt(stops, day);
  const [at, setAt] = useState(shown);
  useEffect(() => setAt(shown), [shown]);
  const last = stops.length - 1;
  useEffect(() => {
    if (at === shown) return;
    const timer = setTimeout(() => onGo(stops[at]?.day ?? day), REST);
    return () => clearTimeout(timer);
  }, [at, shown, stops, day, onGo]);
  const play = usePlay({ at, last, go: setAt });
  const words = (stop: Stop | undefined) => (stop ? [inWords(stop.day), ...stop.events].join(' · ') : '');
  return (
    <>
      <ActionIcon
        variant="default"
        aria-label={t('slider.previous')}
        title={t('slider.previous')}
        disabled={at === 0}
        onClick={() => setAt(at - 1)}
      >
        <Icon name="back" />
      </ActionIcon>
      <PlayButton playing={play.playing} onPress={play.toggle} label={t('slider.play')} />
      <ActionIcon
        variant="default"
        aria-label={t('slider.next')}
        title={t('slider.next')}
        disabled={at === last}
        onClick={() => setAt(at + 1)}
      >
        <Icon name="forward" />
      </ActionIcon>
      <div className="sg-track">
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-label={t('slider.day')}
          aria-valuetext={words(stops[at])}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
        <div className="sg-track-events" aria-hidden="true">
          {stops.map((stop, index) =>
            stop.events.length > 0 ? <span key={stop.day} style={{ left: `${(100 * index) / last}%` }} /> : null,
          )}
        </div>
        <p aria-hidden="true">{words(stops[at])}</p>
        <p className="sg-quiet" aria-hidden="true">
          <span>{inWords(stops[0]?.day ?? '')}</span>
          <span>{inWords(stops[last]?.day ?? '')}</span>
        </p>
      </div>
    </>
  );
}
