import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A text into the clipboard; where the browser does not allow that, to copy by hand. */
export function CopyItem({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  if (state === 'refused') {
    return (
      <Textarea aria-label={label} readOnly value={text} rows={4} onFocus={(event) => event.currentTarget.select()} />
    );
  }
  return (
    <Button size="compact-sm" variant="default" onClick={() => void copy()} onBlur={() => setState('ready')}>
      <span aria-live="polite">{state === 'copied' ? t('takeAlong.copied', { label }) : label}</span>
    </Button>
  );
}
