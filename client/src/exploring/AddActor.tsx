import { Button, NativeSelect } from '@mantine/core';
import type { Picture } from '@stancegraph/drawing';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface AddActorProps {
  picture: Picture;
  /** Who is there already. */
  chosen: readonly string[];
  label: string;
  onAdd: (id: string) => void;
}

/** One more actor by name: for who does not point at the picture. */
export function AddActor({ picture, chosen, label, onAdd }: AddActorProps) {
  const { t } = useTranslation();
  const field = useId();
  const others = picture.nodes
    .filter(({ id }) => !chosen.includes(id))
    .map(({ id, label: name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const [wanted, setWanted] = useState('');
  const first = others[0]?.value;
  if (first === undefined) return null;
  const id = others.some(({ value }) => value === wanted) ? wanted : first;
  return (
    <div className="sg-tools">
      <label htmlFor={field}>{label}</label>
      <NativeSelect
        id={field}
        size="xs"
        value={id}
        data={others}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="default" onClick={() => onAdd(id)}>
        {t('exploring.add')}
      </Button>
    </div>
  );
}
