import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { DayInput } from './DayInput.tsx';

interface KnownOnInputProps {
  address: Address;
  change: ChangeAddress;
  /** What the choice means; where there is no room it is left out. */
  help?: string;
}

/** As of the end of which day the graph's knowledge counts. */
export function KnownOnInput({ address, change, help }: KnownOnInputProps) {
  const { t } = useTranslation();
  return (
    <DayInput
      label={t('controls.knownOn')}
      description={help}
      value={address.knownOn?.slice(0, 10) ?? ''}
      onChange={(day) => change({ knownOn: day && `${day}T23:59:59.999Z` })}
    />
  );
}
