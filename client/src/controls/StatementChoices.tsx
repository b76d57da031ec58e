import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { Choice } from './Choice.tsx';
import { DayInput } from './DayInput.tsx';

const BASES = ['STANCES', 'STATEMENTS'] as const;
const KERNELS = ['ALIKE', 'UNIFORM', 'TRIANGULAR', 'EPANECHNIKOV', 'GAUSSIAN'] as const;
const DUPLICATES = ['SOURCE', 'INCLUDE', 'WEEK', 'MONTH', 'YEAR', 'RANGE'] as const;
const METHODS = ['CORRECTED', 'DNA_3_1_2'] as const;

/** What a network is computed from; the rest is open only where it is computed from statements. */
export function StatementChoices({ address, change }: { address: Address; change: ChangeAddress }) {
  const { t } = useTranslation();
  const fromStances = address.basis !== 'STATEMENTS';
  const help = (text: string) => (fromStances ? t('controls.needsStatements') : text);
  return (
    <>
      <Choice
        label={t('controls.basis')}
        help={t('controls.basisHelp')}
        values={BASES}
        value={address.basis}
        words={t('controls.bases', { returnObjects: true })}
        // DNA's definition has no stances: going back to them leaves it behind.
        onChange={(basis) => change(basis ? { basis } : { basis, method: undefined })}
      />
      <DayInput
        label={t('controls.windowFrom')}
        description={help(t('controls.windowHelp'))}
        disabled={fromStances}
        value={address.windowFrom ?? ''}
        onChange={(windowFrom) => change({ windowFrom })}
      />
      <DayInput
        label={t('controls.windowTo')}
        description={help(t('controls.windowHelp'))}
        disabled={fromStances}
        value={address.windowTo ?? ''}
        onChange={(windowTo) => change({ windowTo })}
      />
      <Choice
        label={t('controls.kernel')}
        help={help(t('controls.kernelHelp'))}
        disabled={fromStances}
        values={KERNELS}
        value={address.kernel}
        words={t('controls.kernels', { returnObjects: true })}
        onChange={(kernel) => change({ kernel: kernel === 'ALIKE' ? undefined : kernel })}
      />
      <Choice
        label={t('controls.duplicates')}
        help={help(t('controls.duplicatesHelp'))}
        disabled={fromStances}
        values={DUPLICATES}
        value={address.duplicates}
        words={t('controls.duplicateRules', { returnObjects: true })}
        onChange={(duplicates) => change({ duplicates })}
      />
      <Choice
        label={t('controls.method')}
        help={fromStances ? t('controls.methodNeeds') : t('controls.methodHelp')}
        values={METHODS}
        value={address.method}
        words={t('controls.methods', { returnObjects: true })}
        unavailable={fromStances ? ['DNA_3_1_2'] : []}
        onChange={(method) => change({ method })}
      />
    </>
  );
}
