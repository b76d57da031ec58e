import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import { useLatest } from '../data/use-latest.ts';
import type { Address } from '../state/address.ts';
import { networkInput } from '../state/network-input.ts';
import type { Selection } from '../state/selection.ts';
import { Balance } from './Balance.tsx';
import { BALANCE } from './balance-query.ts';
import { PanelState } from './PanelState.tsx';

interface BalanceSectionProps {
  address: Address;
  network: Network;
  onSelect: (selection: Selection | null) => void;
}

const CAMPS = [2, 3, 4];

/** How well a few camps explain who agrees with whom, and which ties stand against it; computed when it is opened. */
export function BalanceSection({ address, network, onSelect }: BalanceSectionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [camps, setCamps] = useState(2);
  const variables = useMemo(() => ({ input: networkInput(address), camps }), [address, camps]);
  const answer = useLatest(BALANCE, variables, !open);
  const balance = answer.data?.coalitionNetwork.balance;
  return (
    <section>
      <details className="sg-balance" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('balance.title')}</summary>
        <p className="sg-quiet">{t('balance.help')}</p>
        <NativeSelect
          label={t('balance.into')}
          value={String(camps)}
          data={CAMPS.map((count) => ({ value: String(count), label: t('balance.camps', { count }) }))}
          onChange={(event) => setCamps(Number(event.currentTarget.value))}
        />
        {balance && !answer.error ? (
          <Balance balance={balance} network={network} onSelect={onSelect} />
        ) : (
          <PanelState latest={answer} missing="" />
        )}
      </details>
    </section>
  );
}
