import { ORGANISATION_KINDS, type OrganisationKind } from '@stancegraph/analysis';

/** The kinds by the lower-case words that name them beyond doubt, and by what else the user says. */
export function namedKinds(declared: ReadonlyMap<string, OrganisationKind> = new Map()): Map<string, OrganisationKind> {
  return new Map([
    ...ORGANISATION_KINDS.map((kind): [string, OrganisationKind] => [kind.toLowerCase(), kind]),
    ...[...declared].map(([word, kind]): [string, OrganisationKind] => [word.toLowerCase(), kind]),
  ]);
}
