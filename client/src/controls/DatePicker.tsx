import { ActionIcon, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inWords } from '../messages/dates.ts';
import { Icon } from '../shell/Icon.tsx';
import { type DatedEvent, eventsAround, today } from '../state/event-dates.ts';
import { DayInput } from './DayInput.tsx';

interface DatePickerProps {
  asOf: string | undefined;
  events: readonly DatedEvent[];
  /** Undefined: today. */
  onChange: (asOf: string | undefined) => void;
}

/** The day, with steps to the event before and after it. */
export function DatePicker({ asOf, events, onChange }: DatePickerProps) {
  const { t } = useTranslation();
  const day = asOf ?? today();
  const { before, after } = eventsAround(events, day);
  const step = (event: DatedEvent | null, icon: 'back' | 'forward') => {
    const label = event
      ? t(icon === 'back' ? 'controls.previousEvent' : 'controls.nextEvent', {
          title: event.title,
          date: inWords(event.startsOn),
        })
      : t(icon === 'back' ? 'controls.noPrevious' : 'controls.noNext');
    return (
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={label}
        title={label}
        disabled={!event}
        onClick={() => event && onChange(event.startsOn)}
      >
        <Icon name={icon} />
      </ActionIcon>
    );
  };
  return (
    <div className="sg-date">
      {step(before, 'back')}
      <DayInput label={t('controls.date')} value={day} onChange={(chosen) => chosen && onChange(chosen)} />
      {step(after, 'forward')}
      <Button variant="subtle" size="sm" px="xs" disabled={asOf === undefined} onClick={() => onChange(undefined)}>
        {t('controls.today')}
      </Button>
    </div>
  );
}
