import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../controls/DayInput.tsx';
import { inWords } from '../messages/dates.ts';
import type { PanelProps } from '../panels/Panel.tsx';
import { PanelState } from '../panels/PanelState.tsx';
import { comparisonOf } from '../state/comparison.ts';
import { eventsAround } from '../state/event-dates.ts';
import { ChangeLists } from './ChangeLists.tsx';
import { useChanges } from './use-changes.ts';

/** What changed between the picture shown and another day, or what was known another day, and why. */
export default function ChangesPanel({ address, day, start, onSelect, change }: PanelProps) {
  const { t } = useTranslation();
  const latest = useChanges(address, day);
  const { before } = eventsAround(start.events.nodes, day);
  const comparison = comparisonOf(address, day);
  return (
    <>
      <h1 className="sg-question">{t('changes.title')}</h1>
      <p className="sg-lede">
        {comparison
          ? t('changes.between', { from: inWords(comparison.from), to: inWords(comparison.to) })
          : t('changes.lede')}
      </p>
      <section className="sg-span">
        <DayInput
          label={t('changes.compareTo')}
          value={address.compareTo ?? ''}
          onChange={(compareTo) => change({ compareTo })}
        />
        <DayInput
          label={t('changes.compareKnownOn')}
          description={t('changes.compareKnownOnHelp')}
          value={address.compareKnownOn?.slice(0, 10) ?? ''}
          onChange={(known) => change({ compareKnownOn: known && `${known}T23:59:59.999Z` })}
        />
        {before && !comparison && (
          <Button
            variant="default"
            size="xs"
            h="auto"
            py={6}
            styles={{ label: { whiteSpace: 'normal' } }}
            onClick={() => change({ compareTo: before.startsOn })}
          >
            {t('changes.sinceEvent', { title: before.title, date: inWords(before.startsOn) })}
          </Button>
        )}
        {comparison && (
          <Button
            variant="default"
            size="xs"
            onClick={() => change({ compareTo: undefined, compareKnownOn: undefined })}
          >
            {t('changes.stop')}
          </Button>
        )}
      </section>
      {comparison && !latest.changes && <PanelState latest={latest} missing="" />}
      {latest.changes && (
        <ChangeLists changes={latest.changes} onSelect={onSelect} onOpen={(id) => onSelect({ kind: 'node', id })} />
      )}
    </>
  );
}
