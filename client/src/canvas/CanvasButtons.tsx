import { ActionIcon } from '@mantine/core';
import { fitAll, zoomBy } from '@stancegraph/canvas';
import type { Core } from 'cytoscape';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import classes from './canvas.module.css';

interface CanvasButtonsProps {
  graph: Core;
  /** Whether each tap chooses one more. */
  picking: boolean;
  setPicking: (on: boolean) => void;
}

/** What dragging, the wheel and Shift do, as buttons. */
export function CanvasButtons({ graph, picking, setPicking }: CanvasButtonsProps) {
  const { t } = useTranslation();
  const buttons = [
    { label: t('controls.zoomIn'), icon: 'plus', press: () => zoomBy(graph, 1.3) },
    { label: t('controls.zoomOut'), icon: 'minus', press: () => zoomBy(graph, 1 / 1.3) },
    { label: t('controls.fit'), icon: 'fit', press: () => fitAll(graph) },
  ] as const;
  return (
    <div className={classes.buttons}>
      {buttons.map(({ label, icon, press }) => (
        <ActionIcon key={icon} variant="default" size="md" aria-label={label} title={label} onClick={press}>
          <Icon name={icon} />
        </ActionIcon>
      ))}
      <ActionIcon
        variant={picking ? 'filled' : 'default'}
        size="md"
        aria-label={t('exploring.pick')}
        title={t('exploring.pick')}
        aria-pressed={picking}
        onClick={() => setPicking(!picking)}
      >
        <Icon name="lasso" />
      </ActionIcon>
    </div>
  );
}
