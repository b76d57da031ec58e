import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../controls/DayInput.tsx';
import { useLatest } from '../data/use-latest.ts';
import { PanelState } from '../panels/PanelState.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { countFilters, toggled, toggledMonth, withoutFilters } from '../state/filters.ts';
import { networkInput } from '../state/network-input.ts';
import { FacetSection } from './FacetSection.tsx';
import { FACETS, type Facet, type FacetValue } from './filters-query.ts';

/** All filters with counts before anything is chosen; what is chosen stands in the address at once. */
export default function FilterList({ address, change }: { address: Address; change: ChangeAddress }) {
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const input = useMemo(() => networkInput(address), [address]);
  const latest = useLatest(FACETS, { input });
  const active = countFilters(address);
  const onToggle = ({ field }: Facet, { value }: FacetValue) =>
    change(field === 'PERIOD' ? toggledMonth(address, value) : toggled(address, field, value));
  return (
    <>
      <p className="sg-filters-head">
        <span role="status">
          {t('filters.active', { count: active })}
          {latest.data && ` · ${t('filters.actors', { count: latest.data.facets.total })}`}
        </span>
        <Button size="compact-sm" variant="default" disabled={active === 0} onClick={() => change(withoutFilters)}>
          {t('filters.clear')}
        </Button>
      </p>
      <TextInput
        aria-label={t('filters.find')}
        placeholder={t('filters.find')}
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      {latest.data ? (
        latest.data.facets.facets.map((facet) => (
          <FacetSection
            key={facet.field}
            facet={facet}
            find={find.trim().toLowerCase()}
            onToggle={(value) => onToggle(facet, value)}
          />
        ))
      ) : (
        <PanelState latest={latest} missing="" />
      )}
      <div className="sg-period">
        <DayInput
          label={t('filters.periodFrom')}
          value={address.periodFrom ?? ''}
          onChange={(periodFrom) => change({ periodFrom })}
        />
        <DayInput
          label={t('filters.periodTo')}
          value={address.periodTo ?? ''}
          onChange={(periodTo) => change({ periodTo })}
        />
      </div>
      {address.excludeSources && (
        <p className="sg-quiet">{t('filters.excluded', { count: address.excludeSources.length })}</p>
      )}
      {address.actors && <p className="sg-quiet">{t('filters.named', { count: address.actors.length })}</p>}
    </>
  );
}
