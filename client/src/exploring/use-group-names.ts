import { namedGroups, type PictureGroup, type Words } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import { toGroupBy } from '../state/grouping.ts';

/** What the groups are called; undefined for communities, which have numbers. */
export function useGroupNames(
  network: Network | undefined,
  groupBy: string | undefined,
  words: Words,
): PictureGroup[] | undefined {
  const { t } = useTranslation();
  return useMemo(() => {
    if (!network || groupBy === undefined) return undefined;
    const groups = network.groups.map(({ key, actor }) => ({ key, name: actor?.name ?? null }));
    const asked = toGroupBy(groupBy);
    const organisation = ('membersOf' in asked && groups.find(({ key }) => key === asked.membersOf)?.name) || groupBy;
    return namedGroups(groups, { ...words, outside: (name) => t('groups.outside', { name }) }, organisation);
  }, [network, groupBy, words, t]);
}
