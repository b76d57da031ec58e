import { useTranslation } from 'react-i18next';
import { inWords, names } from '../messages/dates.ts';
import { address, parseAddress } from '../state/address.ts';
import { stepName } from '../state/step-name.ts';
import type { Seen } from '../state/trail.ts';

/** How many names are said before they are only counted. */
const MOST_NAMES = 3;

/** What a step from one entry of the history to the next did, in words. */
export function useStepName(nameOf: (id: string) => string): (before: Seen, after: Seen) => string {
  const { t } = useTranslation();
  return (before, after) => {
    const name = stepName(read(before), read(after));
    switch (name.kind) {
      case 'view':
        return t('exploring.steps.view', { view: t(`controls.views.${name.view}`) });
      case 'day':
        return name.day ? t('exploring.steps.day', { date: inWords(name.day) }) : t('exploring.steps.today');
      case 'focus':
        return t('exploring.steps.focus', { names: names(name.ids.map(nameOf)), count: name.steps });
      case 'part':
        return t(`parts.steps.${name.part}`);
      default: {
        const ids = 'ids' in name ? name.ids : [];
        const who =
          ids.length > MOST_NAMES ? t('canvas.nodes', { count: ids.length }) : names(ids.map((id) => nameOf(id)));
        return t(`exploring.steps.${name.kind}`, { names: who });
      }
    }
  };
}

const read = ({ search, notes }: Seen) => ({ address: address.parse(parseAddress(search)), notes });
