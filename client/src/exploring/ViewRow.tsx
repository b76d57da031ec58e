import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../state/saved-views.ts';

interface ViewRowProps {
  view: SavedView;
  onOpen: () => void;
  onRename: (to: string) => void;
  onRemove: () => void;
}

/** One saved view: its name opens it; it can be renamed and deleted. */
export function ViewRow({ view: { name }, onOpen, onRename, onRemove }: ViewRowProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (draft !== null) onRename(draft);
    setDraft(null);
  };
  if (draft !== null) {
    return (
      <li>
        <form onSubmit={rename} className="sg-tools">
          <TextInput
            aria-label={t('views.newName', { name })}
            value={draft}
            maxLength={100}
            autoFocus
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <Button type="submit" size="compact-sm">
            {t('views.rename')}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="sg-link" onClick={onOpen}>
        {name}
      </button>
      <span className="sg-tools">
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('views.renameOne', { name })}
          onClick={() => setDraft(name)}
        >
          {t('views.rename')}
        </Button>
        <Button size="compact-xs" variant="default" aria-label={t('views.removeOne', { name })} onClick={onRemove}>
          {t('views.remove')}
        </Button>
      </span>
    </li>
  );
}
