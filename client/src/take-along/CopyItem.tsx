import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../controls/use-copy.ts';

/** A text into the clipboard; where the browser does not allow that, to copy by hand. */
export function CopyItem({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const { copied, copy, reset } = useCopy();
  if (copied === 'refused') {
    return (
      <Textarea aria-label={label} readOnly value={text} rows={4} onFocus={(event) => event.currentTarget.select()} />
    );
  }
  return (
    <Button size="compact-sm" variant="default" onClick={() => copy(text)} onBlur={reset}>
      <span aria-live="polite">{copied === 'copied' ? t('takeAlong.copied', { label }) : label}</span>
    </Button>
  );
}
