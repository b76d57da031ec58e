import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inWords } from '../messages/dates.ts';
import { Icon } from '../shell/Icon.tsx';
import { type DatedEvent, eventsAround, today } from '../state/event-dates.ts';

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
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
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
      <TextInput
        type="date"
        label={t('controls.date')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          // While a year is being typed the field passes through years like 0002.
          if (/^[12]\d{3}-/.test(event.currentTarget.value)) onChange(event.currentTarget.value);
        }}
        onBlur={() => setTyped(day)}
      />
      {step(after, 'forward')}
      <Button variant="subtle" size="sm" px="xs" disabled={asOf === undefined} onClick={() => onChange(undefined)}>
        {t('controls.today')}
      </Button>
    </div>
  );
}
