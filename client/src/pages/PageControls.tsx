import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../controls/DatePicker.tsx';
import { KnownOnInput } from '../controls/KnownOnInput.tsx';
import { START } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { useAddress } from '../shell/use-address.ts';
import { countFilters, withoutFilters } from '../state/filters.ts';
import { usePage } from './use-page.ts';

/** Of which day, as known when; and how many of the picture's filters count here, and how many do not. */
export function PageControls() {
  const { t } = useTranslation();
  const { address, change } = useAddress();
  const start = useLatest(START, {});
  const { narrowed } = usePage();
  const all = countFilters(address);
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
      {all > 0 && (
        <p className="sg-stored">
          {narrowed > 0 && `${t('narrowed.page', { count: narrowed })} `}
          {narrowed < all && `${t('evidence.unfiltered', { count: all - narrowed })} `}
          <Button size="compact-sm" variant="default" onClick={() => change(withoutFilters)}>
            {t('filters.emptied')}
          </Button>
        </p>
      )}
    </>
  );
}
