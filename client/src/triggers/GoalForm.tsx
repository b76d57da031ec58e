import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromGoal, type Goal } from '../state/goal.ts';
import { POSITIONS } from '../state/scenario.ts';

interface GoalFormProps {
  goal: Goal;
  issues: readonly { id: string; title: string }[];
  /** Who can be named; others are found by their id. */
  actors: readonly { id: string; name: string }[];
  onChange: (goal: string) => void;
}

/** On which issue, which position, how many, and who among them. */
export function GoalForm({ goal, issues, actors, onChange }: GoalFormProps) {
  const { t } = useTranslation();
  const set = (change: Partial<Goal>) => onChange(fromGoal({ ...goal, ...change }));
  const [typed, setTyped] = useState(String(goal.atLeast ?? ''));
  useEffect(() => setTyped(String(goal.atLeast ?? '')), [goal.atLeast]);
  const unknown = goal.include.filter((id) => !actors.some((actor) => actor.id === id));
  return (
    <section className="sg-goal">
      <NativeSelect
        label={t('triggers.issue')}
        value={goal.issue}
        data={issues.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => set({ issue: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('triggers.wanted')}
        value={goal.position}
        data={POSITIONS.map((value) => ({ value, label: t(`triggers.wantedPositions.${value}`) }))}
        onChange={(event) =>
          set({ position: POSITIONS.find((known) => known === event.currentTarget.value) ?? 'SUPPORT' })
        }
      />
      <TextInput
        label={t('triggers.atLeast')}
        type="number"
        min={1}
        max={99999}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          if (/^[1-9]\d{0,4}$/u.test(value)) set({ atLeast: Number(value) });
          if (value === '') set({ atLeast: null });
        }}
        onBlur={() => setTyped(String(goal.atLeast ?? ''))}
      />
      <MultiSelect
        label={t('triggers.include')}
        data={[
          ...actors.map(({ id, name }) => ({ value: id, label: name })),
          ...unknown.map((id) => ({ value: id, label: id })),
        ]}
        value={goal.include}
        maxValues={20}
        searchable
        hidePickedOptions
        onChange={(include) => set({ include })}
        comboboxProps={{ shadow: 'md' }}
      />
    </section>
  );
}
