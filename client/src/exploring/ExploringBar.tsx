import { ActionIcon, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { SHOW_ALL } from '../state/exploring.ts';
import { MOST_STEPS, toFocus } from '../state/reach.ts';

interface ExploringBarProps {
  address: Address;
  change: ChangeAddress;
  /** How many there are, and how many of them are left in the picture. */
  all: number;
  shown: number;
  nameOf: (id: string) => string;
}

/** What the reader has done to the picture, and how to take it back; nothing while it stands as it came. */
export function ExploringBar({ address, change, all, shown, nameOf }: ExploringBarProps) {
  const { t } = useTranslation();
  const focus = toFocus(address.focus);
  const pins = address.pins?.length ?? 0;
  if (!focus && all === shown && pins === 0) return null;
  const reach = (steps: number) => change({ focus: `${focus?.id}:${steps}` }, { ongoing: 'reach' });
  return (
    <section className="sg-exploring" aria-label={t('exploring.label')}>
      {focus && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
        <span className="sg-reach" role="group" aria-label={t('exploring.reach')}>
          <ActionIcon
            variant="default"
            aria-label={t('exploring.lessReach')}
            title={t('exploring.lessReach')}
            disabled={focus.steps === 1}
            onClick={() => reach(focus.steps - 1)}
          >
            <Icon name="minus" />
          </ActionIcon>
          <span>{t('exploring.focused', { name: nameOf(focus.id), count: focus.steps })}</span>
          <ActionIcon
            variant="default"
            aria-label={t('exploring.moreReach')}
            title={t('exploring.moreReach')}
            disabled={focus.steps === MOST_STEPS}
            onClick={() => reach(focus.steps + 1)}
          >
            <Icon name="plus" />
          </ActionIcon>
          <Button size="compact-sm" variant="default" onClick={() => change({ focus: undefined })}>
            {t('exploring.leaveFocus')}
          </Button>
        </span>
      )}
      <span role="status">{all !== shown && t('exploring.shown', { shown, count: all })}</span>
      {(address.without || address.only || address.part) && (
        <Button size="compact-sm" variant="default" onClick={() => change(SHOW_ALL)}>
          {t('exploring.showAll')}
        </Button>
      )}
      {pins > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => change({ pins: undefined })}>
          {t('exploring.unpinAll', { count: pins })}
        </Button>
      )}
    </section>
  );
}
