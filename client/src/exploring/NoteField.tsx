import { Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notesOf, useTrail } from '../shell/trail-store.ts';
import { withNote } from '../state/notes.ts';

/** The reader's own note on an actor; written down when the field is left, as a step that can be undone. */
export function NoteField({ id, name }: { id: string; name: string }) {
  const notes = notesOf(useTrail());
  // Undo and saved views change what is written: then the field begins anew.
  return <Field key={notes[id] ?? ''} id={id} name={name} written={notes[id] ?? ''} />;
}

function Field({ id, name, written }: { id: string; name: string; written: string }) {
  const { t } = useTranslation();
  const notes = notesOf(useTrail());
  const navigate = useNavigate({ from: '/' });
  const [text, setText] = useState(written);
  const keep = () => {
    if (text.trim() === written) return;
    void navigate({ search: (now) => now, state: { notes: withNote(notes, id, text) }, resetScroll: false });
  };
  return (
    <Textarea
      mt="sm"
      label={t('exploring.note', { name })}
      description={t('exploring.noteHelp')}
      value={text}
      maxLength={2000}
      rows={2}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
    />
  );
}
