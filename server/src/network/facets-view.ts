import { type Facet, type FacetField, facets, type NetworkParameters } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export interface FacetsView {
  total: number;
  facets: FacetView[];
}
export interface FacetView {
  field: FacetField;
  values: FacetValueView[];
  more: number;
  moreCount: number;
}
export interface FacetValueView {
  field: FacetField;
  value: string;
  count: number;
  chosen: boolean;
}

/** Counted once per revision and network; what only says how ties are counted has no part in it. */
export async function facetsView(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  first: number,
): Promise<FacetsView> {
  const { aggregation, normalization, duplicates, minWeight, isolates, communities, seed, nodes, ...counted } =
    parameters;
  const found = await snapshot.onceLarge(`facets ${canonicalJson(counted)}`, async () =>
    facets(snapshot.index, await snapshot.statementColumns(), parameters),
  );
  return { total: found.total, facets: found.facets.map((facet) => firstOf(facet, parameters, first)) };
}

function firstOf({ field, values }: Facet, parameters: NetworkParameters, first: number): FacetView {
  const isChosen = chosenIn(field, parameters);
  const all = values.map((entry) => ({ ...entry, field, chosen: isChosen(entry.value) }));
  const gone = asked(field, parameters).filter((value) => !values.some((entry) => entry.value === value));
  const latest = field === 'period';
  const shown = all.filter(({ chosen }, at) => chosen || (latest ? at >= all.length - first : at < first));
  const left = all.filter((entry) => !shown.includes(entry));
  return {
    field,
    // What was chosen stays to be taken back, though nobody has it.
    values: [...shown, ...gone.map((value) => ({ field, value, count: 0, chosen: true }))],
    more: left.length,
    moreCount: left.reduce((sum, { count }) => sum + count, 0),
  };
}

function asked(field: FacetField, parameters: NetworkParameters): readonly string[] {
  return field === 'period' ? [] : (parameters[field] ?? []);
}

function chosenIn(field: FacetField, parameters: NetworkParameters): (value: string) => boolean {
  if (field !== 'period') return (value) => asked(field, parameters).includes(value);
  const { period } = parameters;
  return (month) => period !== null && `${month}-31` >= period.from && `${month}-01` < period.to;
}
