import { Button, CopyButton, Modal, Stack, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import type { Address } from '../state/address.ts';
import { embedSnippets, frozen, SNIPPETS } from '../state/embed-snippets.ts';

interface EmbedButtonProps {
  address: Address;
  title: string;
  /** Of the answer on screen. */
  hash: string | undefined;
}

/** The network on screen for elsewhere: as an element, a frame, a picture, for oEmbed, GraphQL and Python. */
export function EmbedButton({ address, title, hash }: EmbedButtonProps) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  const [since, setSince] = useState<Date | null>(null);
  const snippets = useMemo(
    () => embedSnippets(since ? frozen(address, since) : address, { origin: window.location.origin, title, hash }),
    [address, title, hash, since],
  );
  return (
    <>
      <Button variant="default" leftSection={<Icon name="embed" />} onClick={open}>
        {t('embed.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('embed.title')}
        size="xl"
        // Inside a dialog it is no banner of the page.
        attributes={{ header: { role: 'none' } }}
        closeButtonProps={{ 'aria-label': t('embed.close') }}
      >
        <Stack gap="md">
          <Switch
            label={t('embed.freeze')}
            description={t('embed.freezeHelp')}
            checked={since !== null}
            onChange={(event) => setSince(event.currentTarget.checked ? new Date() : null)}
          />
          {SNIPPETS.map((key) => (
            <section key={key} aria-label={t(`embed.kinds.${key}`)} className="sg-snippet">
              <h3>{t(`embed.kinds.${key}`)}</h3>
              <p>{t(`embed.help.${key}`)}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard too */}
              <pre tabIndex={0}>{snippets[key]}</pre>
              <CopyButton value={snippets[key]}>
                {({ copied, copy }) => (
                  <Button size="compact-sm" variant="default" onClick={copy}>
                    {copied ? t('embed.copied') : t('embed.copy')}
                  </Button>
                )}
              </CopyButton>
            </section>
          ))}
        </Stack>
      </Modal>
    </>
  );
}
