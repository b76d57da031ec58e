import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PanelHeadProps {
  title: ReactNode;
  children?: ReactNode;
  onClose: () => void;
}

export function PanelHead({ title, children, onClose }: PanelHeadProps) {
  const { t } = useTranslation();
  return (
    <header className="sg-panel-head">
      <div>
        <h1>{title}</h1>
        {children}
      </div>
      <CloseButton aria-label={t('controls.close')} title={t('controls.close')} onClick={onClose} />
    </header>
  );
}
