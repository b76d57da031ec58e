import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import { PlayButton } from '../shell/PlayButton.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import { usePlay } from '../shell/use-play.ts';

interface RoundStepperProps {
  /** The last round in which somebody moves. */
  rounds: number;
  /** The round in the address; undefined: the last. */
  round: number | undefined;
  change: ChangeAddress;
}

/** From round to round, by hand or by itself. */
export function RoundStepper({ rounds, round, change }: RoundStepperProps) {
  const { t } = useTranslation();
  const at = Math.min(round ?? rounds, rounds);
  const go = (next: number) => change({ round: next >= rounds ? undefined : next }, { ongoing: 'round' });
  const play = usePlay({ at, last: rounds, go });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
    <div role="group" className="sg-stepper" aria-label={t('scenario.rounds')}>
      <ActionIcon
        variant="default"
        aria-label={t('scenario.previous')}
        title={t('scenario.previous')}
        disabled={at === 0}
        onClick={() => go(at - 1)}
      >
        <Icon name="back" />
      </ActionIcon>
      <span className="sg-count" aria-live="polite">
        {at === 0 ? t('scenario.before') : t('scenario.roundOf', { round: at, rounds })}
      </span>
      <ActionIcon
        variant="default"
        aria-label={t('scenario.next')}
        title={t('scenario.next')}
        disabled={at === rounds}
        onClick={() => go(at + 1)}
      >
        <Icon name="forward" />
      </ActionIcon>
      <PlayButton playing={play.playing} onPress={play.toggle} label={t('scenario.play')} />
    </div>
  );
}
