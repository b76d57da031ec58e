import { Button, CopyButton, Modal, Radio, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../state/address.ts';
import { EMBEDDINGS, type Embedding, embedSnippets, type Pictured, SNIPPETS } from '../state/embed-snippets.ts';

interface EmbedDialogProps {
  address: Address;
  title: string;
  /** The answer on screen. */
  pictured: Pictured | undefined;
  onClose: () => void;
}

/** The network on screen for elsewhere: as an element, a frame, a picture, for oEmbed, GraphQL and Python. */
export default function EmbedDialog({ address, title, pictured, onClose }: EmbedDialogProps) {
  const { t } = useTranslation();
  const [{ kind, at }, choose] = useState<{ kind: Embedding; at: Date }>({ kind: 'checked', at: new Date() });
  const snippets = useMemo(
    () => embedSnippets(address, { origin: window.location.origin, title, pictured, kind, at }),
    [address, title, pictured, kind, at],
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('embed.title')}
      size="xl"
      // Inside a dialog it is no banner of the page.
      attributes={{ header: { role: 'none' } }}
      closeButtonProps={{ 'aria-label': t('embed.close') }}
    >
      <Stack gap="md">
        <Radio.Group
          label={t('embed.kind')}
          value={kind}
          onChange={(chosen) => choose({ kind: chosen as Embedding, at: new Date() })}
        >
          <Stack gap="xs" mt="xs">
            {EMBEDDINGS.map((key) => (
              <Radio key={key} value={key} label={t(`embed.embeddings.${key}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {address.collapsed && <p className="sg-quiet">{t('groups.embedded')}</p>}
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
  );
}
