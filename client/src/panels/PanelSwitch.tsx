import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';

const PANELS = ['overview', 'what-if', 'what-it-takes', 'changes'] as const;

/** What stands beside the picture while nothing is chosen. */
export function PanelSwitch({
  panel = 'overview' as const,
  change,
}: {
  panel?: Address['panel'] | 'overview';
  change: ChangeAddress;
}) {
  const { t } = useTranslation();
  return (
    <nav className="sg-panels" aria-label={t('panels.label')}>
      {PANELS.map((value) => (
        <button
          key={value}
          type="button"
          aria-current={value === panel ? 'true' : undefined}
          onClick={() => change({ panel: value === 'overview' ? undefined : value })}
        >
          {t(`panels.${value}`)}
        </button>
      ))}
    </nav>
  );
}
