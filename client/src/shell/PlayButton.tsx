import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';

interface PlayButtonProps {
  playing: boolean;
  /** What it plays. */
  label: string;
  onPress: () => void;
}

export function PlayButton({ playing, label, onPress }: PlayButtonProps) {
  const { t } = useTranslation();
  const words = playing ? t('controls.pause') : label;
  return (
    <ActionIcon variant="default" aria-label={words} title={words} onClick={onPress}>
      <Icon name={playing ? 'pause' : 'play'} />
    </ActionIcon>
  );
}
