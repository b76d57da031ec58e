import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePage } from './use-page.ts';

/** Says that there is not enough evidence, and what is missing; or that filters may have left it out. */
export function Lack({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { narrowed } = usePage();
  return (
    <p className="sg-lack">
      <strong>{narrowed > 0 ? t('narrowed.underFilters') : t('pages.notEnough')}:</strong> {children}
    </p>
  );
}
