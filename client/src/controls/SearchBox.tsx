import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import type { Found } from '../state/found.ts';
import { HitWords } from './HitWords.tsx';
import { useSearch } from './use-search.ts';

/** By name, alias, code and text, with slips; `/` goes there, arrows choose, Enter opens. */
export function SearchBox({ onOpen }: { onOpen: (found: Found) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, searching, failed } = useSearch(text);
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => input.current?.focus()]]);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const open = (id: string) => {
    const hit = found.find((candidate) => candidate.id === id);
    if (!hit) return;
    onOpen(hit);
    setText('');
    box.closeDropdown();
  };
  const note = failed
    ? t('search.failed')
    : searching
      ? t('search.searching')
      : found.length === 0
        ? t('search.nothing', { text })
        : null;
  return (
    <search className="sg-search">
      <Combobox store={box} onOptionSubmit={open} shadow="md" withinPortal={false}>
        <Combobox.Target>
          <TextInput
            ref={input}
            aria-keyshortcuts="/"
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            value={text}
            leftSection={<Icon name="search" />}
            rightSection={searching && text.trim() !== '' ? <Loader size={14} aria-hidden /> : null}
            onChange={(event) => {
              setText(event.currentTarget.value);
              box.openDropdown();
              box.resetSelectedOption();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || box.getSelectedOptionIndex() >= 0) return;
              const [first] = found;
              if (first && !searching) open(first.id);
            }}
            onFocus={() => box.openDropdown()}
            onBlur={() => box.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={text.trim() === ''}>
          <Combobox.Options aria-label={t('search.label')}>
            {found.map((hit) => (
              <Combobox.Option key={hit.id} value={hit.id}>
                <HitWords hit={hit} />
              </Combobox.Option>
            ))}
            {note && found.length === 0 && <Combobox.Empty>{note}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
}
