import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { graphql } from '../graphql.ts';
import { toAssumption, toAssumptions } from '../state/scenario.ts';

const NAMES = graphql(`
  query AssumptionNames($conditions: [ID!]!, $actors: [ID!]!, $issues: [ID!]!) {
    conditions(filter: { ids: $conditions }, first: 100) { nodes { id title } }
    actors(filter: { ids: $actors }, first: 100) { nodes { id name } }
    issues(filter: { ids: $issues }, first: 100) { nodes { id title } }
  }
`);

/** An assumption in words, by the names of what it is about. */
export function useAssumptionWords(assume: readonly string[]): (text: string) => string {
  const { t } = useTranslation();
  const key = assume.join(',');
  const variables = useMemo(() => {
    const all = toAssumptions(key === '' ? [] : key.split(','));
    const unique = (ids: string[]) => [...new Set(ids)];
    return {
      conditions: unique(all.flatMap((one) => ('condition' in one ? one.condition.id : []))),
      actors: unique(all.flatMap((one) => ('position' in one ? one.position.actor : []))),
      issues: unique(all.flatMap((one) => ('position' in one ? one.position.issue : []))),
    };
  }, [key]);
  const { data } = useLatest(NAMES, variables, key === '');
  return (text) => {
    const [one] = toAssumption(text);
    if (!one) return text;
    if ('condition' in one) {
      const { id, status } = one.condition;
      const title = data?.conditions.nodes.find((condition) => condition.id === id)?.title ?? id;
      return t(`scenario.condition.${status}`, { title });
    }
    const { actor, issue, position } = one.position;
    return t('scenario.position', {
      name: data?.actors.nodes.find(({ id }) => id === actor)?.name ?? actor,
      position: t(`positions.${position}`),
      issue: data?.issues.nodes.find(({ id }) => id === issue)?.title ?? issue,
    });
  };
}
