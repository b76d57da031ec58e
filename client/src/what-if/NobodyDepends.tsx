import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { graphql } from '../graphql.ts';
import { toAssumptions } from '../state/scenario.ts';

const DEPENDENTS = graphql(`
  query Dependents($ids: [ID!]!, $asOf: Date!) {
    conditions(filter: { ids: $ids }, first: 100) {
      nodes { id title stances(filter: { asOf: $asOf }, first: 1) { totalCount } }
    }
  }
`);

/** Which of the assumed conditions nobody's stance hangs on. */
export function NobodyDepends({ assume, day }: { assume: readonly string[]; day: string }) {
  const { t } = useTranslation();
  const ids = useMemo(
    () => toAssumptions(assume).flatMap((assumption) => ('condition' in assumption ? assumption.condition.id : [])),
    [assume],
  );
  const { data } = useLatest(
    DEPENDENTS,
    useMemo(() => ({ ids, asOf: day }), [ids, day]),
    ids.length === 0,
  );
  const alone = (data?.conditions.nodes ?? []).filter(
    ({ id, stances }) => ids.includes(id) && stances.totalCount === 0,
  );
  return alone.map(({ id, title }) => <p key={id}>{t('whatIf.nobodyDepends', { condition: title })}</p>);
}
