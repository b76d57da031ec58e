import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../controls/use-copy.ts';

/** The address of what is shown, into the clipboard; where the browser does not allow that, to copy by hand. */
export function CopyLink() {
  const { t } = useTranslation();
  const { copied, copy, reset } = useCopy();
  if (copied === 'refused') {
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
    <Button size="xs" variant="default" onClick={() => copy(window.location.href)} onBlur={reset}>
      <span aria-live="polite">{copied === 'copied' ? t('scenario.copied') : t('scenario.copyLink')}</span>
    </Button>
  );
}
