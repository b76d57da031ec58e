import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../controls/DatePicker.tsx';
import { KnownOnInput } from '../controls/KnownOnInput.tsx';
import { START } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { useAddress } from '../shell/use-address.ts';
import { countFilters, withoutFilters } from '../state/filters.ts';

/** Of which day, as known when; and that the picture's filters do not count here, where it has any. */
export function PageControls() {
  const { t } = useTranslation();
  const { address, change } = useAddress();
  const start = useLatest(START, {});
  const filters = countFilters(address);
  return (
    <>
      <div className="sg-page-controls">
        <DatePicker
          asOf={address.asOf}
          events={start.data?.events.nodes ?? []}
          onChange={(asOf) => change({ asOf }, { ongoing: 'day' })}
        />
        <KnownOnInput address={address} change={change} />
      </div>
      {filters > 0 && (
        <p className="sg-stored">
          {t('evidence.unfiltered', { count: filters })}{' '}
          <Button size="compact-sm" variant="default" onClick={() => change(withoutFilters)}>
            {t('filters.emptied')}
          </Button>
        </p>
      )}
    </>
  );
}
