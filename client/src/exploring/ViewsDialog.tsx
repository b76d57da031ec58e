import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentTrail, notesOf } from '../shell/trail-store.ts';
import { address, parseAddress } from '../state/address.ts';
import { readViews, renamed, type SavedView, withFile, withView, writeViews } from '../state/saved-views.ts';
import { useSavedViews } from './use-saved-views.ts';
import { ViewRow } from './ViewRow.tsx';

/** Pictures kept by name in this browser, with what is hidden, pinned and noted; a file takes them elsewhere. */
export default function ViewsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/' });
  const [views, setViews] = useSavedViews();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    const trail = currentTrail();
    setViews(withView(views, { name: wanted, address: trail.entries[trail.at]?.search ?? '', notes: notesOf(trail) }));
    setName('');
    setSaid(t('views.saved', { name: wanted }));
  };
  const open = (view: SavedView) => {
    void navigate({ search: () => address.parse(parseAddress(view.address)), state: { notes: view.notes } });
    onClose();
  };
  const remove = (view: SavedView) => {
    setViews(views.filter((other) => other !== view));
    setRemoved(view);
    setSaid(t('views.removed', { name: view.name }));
  };
  const take = async (file: File | undefined) => {
    const found = file && file.size < 4_000_000 ? readViews(await file.text()) : null;
    if (found) setViews(withFile(views, found));
    setSaid(found ? t('views.taken', { count: found.length }) : t('views.noFile'));
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('views.title')}
      // Inside a dialog it is no banner of the page.
      attributes={{ header: { role: 'none' } }}
      closeButtonProps={{ 'aria-label': t('embed.close') }}
    >
      <Stack gap="md">
        <p className="sg-quiet">{t('views.help')}</p>
        <form onSubmit={save} className="sg-tools">
          <TextInput
            label={t('views.name')}
            value={name}
            maxLength={100}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">{t('views.save')}</Button>
        </form>
        <ul className="sg-views" aria-label={t('views.title')}>
          {views.map((view) => (
            <ViewRow
              key={view.name}
              view={view}
              onOpen={() => open(view)}
              onRename={(to) => setViews(renamed(views, view.name, to))}
              onRemove={() => remove(view)}
            />
          ))}
        </ul>
        {views.length === 0 && <p className="sg-quiet">{t('views.none')}</p>}
        <p role="status" className="sg-quiet">
          {said}
        </p>
        {removed && (
          <Button
            variant="default"
            onClick={() => {
              setViews(withView(views, removed));
              setRemoved(null);
              setSaid('');
            }}
          >
            {t('views.bringBack', { name: removed.name })}
          </Button>
        )}
        <div className="sg-tools">
          <Button
            component="a"
            variant="default"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(writeViews(views))}`}
            download="stancegraph-views.json"
          >
            {t('views.export')}
          </Button>
          <label className="sg-file">
            {t('views.import')}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => void take(event.currentTarget.files?.[0])}
            />
          </label>
        </div>
      </Stack>
    </Modal>
  );
}
