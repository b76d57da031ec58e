import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The address of what is shown, into the clipboard; where the browser does not allow that, to copy by hand. */
export function CopyLink() {
  const { t } = useTranslation();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  if (state === 'refused') {
    return (
      <TextInput
        size="xs"
        aria-label={t('scenario.link')}
        readOnly
        value={window.location.href}
        onFocus={(event) => event.currentTarget.select()}
      />
    );
  }
  return (
    <Button size="xs" variant="default" onClick={() => void copy()} onBlur={() => setState('ready')}>
      <span aria-live="polite">{state === 'copied' ? t('scenario.copied') : t('scenario.copyLink')}</span>
    </Button>
  );
}
