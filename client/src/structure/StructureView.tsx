import './structure.css';
import type { Palette } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Start } from '../data/start-query.ts';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { networkInput } from '../state/network-input.ts';
import type { Selection } from '../state/selection.ts';
import { Backbone } from './Backbone.tsx';
import { Brokers } from './Brokers.tsx';
import { Polarization } from './Polarization.tsx';
import { Robustness } from './Robustness.tsx';

interface StructureViewProps {
  address: Address;
  change: ChangeAddress;
  day: string;
  start: Start | undefined;
  palette: Palette;
  onSelect: (selection: Selection | null) => void;
}

/** What each part of the view needs: the question, and where its rows lead. */
export interface PartProps extends Pick<StructureViewProps, 'address' | 'change' | 'onSelect'> {
  variables: { input: ReturnType<typeof networkInput> };
}

/** How the network hangs together, question by question: a sentence, the figures under it, and where each leads. */
export default function StructureView({ address, change, day, start, palette, onSelect }: StructureViewProps) {
  const { t } = useTranslation();
  const variables = useMemo(() => ({ input: networkInput(address) }), [address]);
  const part = { address, change, onSelect, variables };
  const { without, only, part: left, focus, hide } = address;
  return (
    <div className="sg-tables sg-structure">
      <p className="sg-quiet sg-screen">{t('structure.lede')}</p>
      {(without || only || left || focus || hide) && <p className="sg-quiet">{t('structure.whole')}</p>}
      <Backbone {...part} day={day} />
      <Polarization {...part} day={day} start={start} palette={palette} />
      <Brokers {...part} />
      <Robustness {...part} />
    </div>
  );
}
