import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import { useSearch } from './use-search.ts';

interface SearchBoxProps {
  onActor: (id: string) => void;
  onIssue: (id: string) => void;
}

/** By name and alias; arrows choose, Enter opens. */
export function SearchBox({ onActor, onIssue }: SearchBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, searching, failed } = useSearch(text);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const open = (id: string) => {
    const hit = found.find((candidate) => candidate.id === id);
    if (!hit) return;
    (hit.kind === 'actor' ? onActor : onIssue)(id);
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
                <span>{hit.name}</span>{' '}
                <span className="sg-quiet">
                  {hit.alias ? t('search.also', { alias: hit.alias }) : hit.kind === 'issue' ? t('search.issue') : ''}
                </span>
              </Combobox.Option>
            ))}
            {note && found.length === 0 && <Combobox.Empty>{note}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
}
