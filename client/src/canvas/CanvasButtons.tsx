import { ActionIcon } from '@mantine/core';
import { fitAll, zoomBy } from '@stancegraph/canvas';
import type { Core } from 'cytoscape';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import classes from './canvas.module.css';

interface CanvasButtonsProps {
  graph: Core;
  mode: Mode;
  setMode: (mode: Mode) => void;
}

/** What dragging on the ground does: it moves the picture, draws a box (and each tap chooses one more), or a line. */
export type Mode = 'move' | 'pick' | 'lasso';

/** What dragging, the wheel and Shift do, as buttons. */
export function CanvasButtons({ graph, mode, setMode }: CanvasButtonsProps) {
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
      {(['pick', 'lasso'] as const).map((own) => (
        <ActionIcon
          key={own}
          variant={mode === own ? 'filled' : 'default'}
          size="md"
          aria-label={t(`exploring.${own}`)}
          title={t(`exploring.${own}`)}
          aria-pressed={mode === own}
          onClick={() => setMode(mode === own ? 'move' : own)}
        >
          <Icon name={own} />
        </ActionIcon>
      ))}
    </div>
  );
}
