import { NativeSelect } from '@mantine/core';
import { tieSumOf } from '@stancegraph/drawing';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { graphql } from '../graphql.ts';
import { Icon } from '../shell/Icon.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { type Group, isGroupId, toggledGroup } from '../state/grouping.ts';

const ORGANISATIONS = graphql(`
  query Organisations {
    actors(filter: { types: [ORGANISATION] }, first: 100) {
      nodes { id name ... on Organisation { members(first: 1) { totalCount } } }
    }
  }
`);

interface GroupBarProps {
  address: Address;
  change: ChangeAddress;
  groups: readonly Group[];
  names: Network['groups'] | undefined;
}

/** By what the picture is gathered, and each group as a switch between its actors and one node. */
export function GroupBar({ address, change, groups, names }: GroupBarProps) {
  const { t } = useTranslation();
  const { groupBy, collapsed } = address;
  // Asked for as somebody turns to the list; where nothing hovers, it opens too soon after that.
  const [isWanted, setWanted] = useState(() => matchMedia('(hover: none)').matches);
  const want = () => setWanted(true);
  const organisations = useLatest(ORGANISATIONS, {}, !isWanted).data?.actors.nodes ?? [];
  const withMembers = organisations.flatMap((node) =>
    'members' in node && node.members.totalCount > 0 ? [{ value: node.id, label: node.name }] : [],
  );
  // One that an address names stands in the list before the others are known.
  const named = names?.find(({ key }) => key === groupBy)?.actor;
  const others = named && !withMembers.some(({ value }) => value === named.id) ? [named] : [];
  // A group that is chosen as one node is none any more.
  const left = address.selected?.split('~').some(isGroupId) ? { selected: undefined } : {};
  const unfocused = isGroupId(address.focus ?? '') ? { focus: undefined } : {};
  const isPicture = (address.view ?? 'picture') === 'picture';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
    <div className="sg-groups" role="group" aria-label={t('groups.label')}>
      <NativeSelect
        className="sg-choice sg-group-by"
        label={t('groups.by')}
        size="xs"
        value={groupBy ?? ''}
        onPointerEnter={want}
        onFocus={want}
        data={[
          { value: '', label: t('groups.rules.COMMUNITY') },
          { value: 'TYPE', label: t('groups.rules.TYPE') },
          { value: 'REPRESENTED', label: t('groups.rules.REPRESENTED') },
          {
            group: t('groups.members'),
            items: [...others.map(({ id: value, name: label }) => ({ value, label })), ...withMembers],
          },
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ groupBy: value || undefined, collapsed: undefined, ...left, ...unfocused })
        }
      />
      {groups.map(({ key, label, isCollapsed }) => (
        <button
          key={key}
          type="button"
          className="sg-key"
          aria-expanded={!isCollapsed}
          title={t(isCollapsed ? 'groups.expand' : 'groups.collapse')}
          onClick={() => change({ collapsed: toggledGroup(collapsed, key), ...left })}
        >
          <Icon name={isCollapsed ? 'plus' : 'minus'} />
          <span>{label}</span>
        </button>
      ))}
      {groups.length === 0 && <span className="sg-quiet">{t('groups.none')}</span>}
      {groups.some(({ isCollapsed }) => isCollapsed) && (
        <span className="sg-quiet">{t(isPicture ? `groups.ties.${tieSumOf(address)}` : 'groups.elsewhere')}</span>
      )}
    </div>
  );
}
