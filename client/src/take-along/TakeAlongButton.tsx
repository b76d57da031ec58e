import { Button, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import type { Start } from '../data/start-query.ts';
import { Icon } from '../shell/Icon.tsx';
import { Loading } from '../shell/Loading.tsx';
import type { Address } from '../state/address.ts';

const TakeAlongList = lazy(() => import('./TakeAlongList.tsx'));
const EmbedDialog = lazy(() => import('../controls/EmbedDialog.tsx'));

interface TakeAlongButtonProps {
  address: Address;
  day: string;
  start: Start | undefined;
  title: string;
  /** The answer on screen. */
  network: Network | undefined;
}

/** One place for everything that leaves the page with what is on screen. */
export function TakeAlongButton({ address, day, start, title, network }: TakeAlongButtonProps) {
  const { t } = useTranslation();
  const [opened, menu] = useDisclosure();
  const [embedding, embed] = useDisclosure();
  return (
    <>
      <Popover opened={opened} onChange={menu.set} position="bottom-end" shadow="md" width={320} trapFocus returnFocus>
        <Popover.Target>
          <Button variant="default" leftSection={<Icon name="embed" />} onClick={menu.toggle}>
            {t('takeAlong.open')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('takeAlong.open')} className="sg-measure">
          <Suspense fallback={<Loading />}>
            <TakeAlongList
              {...{ address, day, start }}
              onEmbed={() => {
                menu.close();
                embed.open();
              }}
            />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      <Suspense fallback={null}>
        {embedding && <EmbedDialog {...{ address, title }} pictured={network?.reproducibility} onClose={embed.close} />}
      </Suspense>
    </>
  );
}
