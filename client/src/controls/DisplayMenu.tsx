import {
  ActionIcon,
  type MantineColorScheme,
  NativeSelect,
  Popover,
  Stack,
  Switch,
  useMantineColorScheme,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../messages/languages.ts';
import { choose } from '../messages/speak.ts';
import { Icon } from '../shell/Icon.tsx';

const SCHEMES = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];
const CODES = Object.keys(LANGUAGES) as Language[];

interface DisplayMenuProps {
  colourSafe: boolean;
  setColourSafe: (on: boolean) => void;
  /** How the picture itself is drawn, where there is one. */
  children?: ReactNode;
}

/** The reader's own taste, kept in the browser, not in the address; and below it what is the picture's. */
export function DisplayMenu({ colourSafe, setColourSafe, children }: DisplayMenuProps) {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Popover position="bottom-end" shadow="md" width={280} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="default" size="input-sm" aria-label={t('controls.display')} title={t('controls.display')}>
          <Icon name="display" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('controls.display')}>
        <Stack gap="sm">
          <NativeSelect
            label={t('controls.scheme')}
            value={colorScheme}
            data={SCHEMES.map((value) => ({ value, label: t(`controls.schemes.${value}`) }))}
            onChange={(event) =>
              setColorScheme(SCHEMES.find((scheme) => scheme === event.currentTarget.value) ?? 'auto')
            }
          />
          <NativeSelect
            label={t('language.label')}
            value={i18n.language}
            data={CODES.map((value) => ({ value, label: LANGUAGES[value] }))}
            onChange={({ currentTarget: { value } }) => void choose(CODES.find((code) => code === value) ?? 'en')}
          />
          <Switch
            label={t('controls.colourSafe')}
            checked={colourSafe}
            onChange={(event) => setColourSafe(event.currentTarget.checked)}
          />
          {children}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
