import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Start } from '../data/start-query.ts';
import { inWords } from '../messages/dates.ts';
import type { Address } from '../state/address.ts';
import { eventsAround } from '../state/event-dates.ts';
import { countFilters, withoutFilters } from '../state/filters.ts';
import type { ChangeAddress } from './use-address.ts';

interface EmptyStateProps {
  day: string;
  start: Start | undefined;
  change: ChangeAddress;
  address?: Address;
}

/** Why nothing is shown, and where there is something. */
export function EmptyState({ day, start, change, address }: EmptyStateProps) {
  const { t } = useTranslation();
  if (start && start.issues.nodes.length === 0) {
    return (
      <div className="sg-notice">
        <h2>{t('states.emptyGraphTitle')}</h2>
        <p>{t('states.emptyGraph')}</p>
      </div>
    );
  }
  const { before, after } = eventsAround(start?.events.nodes ?? [], day);
  const event = after ?? before;
  return (
    <div className="sg-notice">
      <h2>{t('states.emptyTitle')}</h2>
      <p>{t('states.emptyDate', { date: inWords(day) })}</p>
      <Group gap="sm" justify="center">
        {address && countFilters(address) > 0 && (
          <Button onClick={() => change(withoutFilters)}>{t('filters.emptied')}</Button>
        )}
        {event && (
          <Button onClick={() => change({ asOf: event.startsOn })}>
            {t('states.toEvent', { title: event.title, date: inWords(event.startsOn) })}
          </Button>
        )}
        {address?.asOf && (
          <Button variant="default" onClick={() => change({ asOf: undefined })}>
            {t('states.toToday')}
          </Button>
        )}
        {address?.issues && (
          <Button variant="default" onClick={() => change({ issues: undefined, asOf: day })}>
            {t('states.allIssues')}
          </Button>
        )}
      </Group>
    </div>
  );
}
