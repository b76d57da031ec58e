import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface LackProps {
  /** Within a line. */
  inline?: boolean;
  /** Whether filters may have left it out, and nothing can be said of the evidence. */
  filtered?: boolean;
  children: ReactNode;
}

/** Says that there is not enough evidence, and what is missing. */
export function Lack({ inline = false, filtered = false, children }: LackProps) {
  const { t } = useTranslation();
  const Element = inline ? 'span' : 'p';
  return (
    <Element className="sg-lack">
      <strong>{t(filtered ? 'narrowed.underFilters' : 'pages.notEnough')}:</strong> {children}
    </Element>
  );
}
