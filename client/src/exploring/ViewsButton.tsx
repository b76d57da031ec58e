import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import { lazyPart } from '../shell/lazy-part.ts';

const ViewsDialog = lazyPart(() => import('./ViewsDialog.tsx'));

/** The way to the saved views. */
export function ViewsButton() {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  const [wanted, setWanted] = useState(false);
  const press = () => {
    setWanted(true);
    open();
  };
  return (
    <>
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('views.open')}
        title={t('views.open')}
        onClick={press}
      >
        <Icon name="bookmark" />
      </ActionIcon>
      <Suspense fallback={null}>{wanted && <ViewsDialog opened={opened} onClose={close} />}</Suspense>
    </>
  );
}
