interface Match {
  on: 'NAME' | 'ALIAS' | 'CODE' | 'TEXT';
  text: string | null;
  exact: boolean;
}
type ActorKind = 'COUNTRY' | 'ORGANISATION' | 'OFFICIAL';
const TYPES: Record<string, ActorKind> = { Country: 'COUNTRY', Organisation: 'ORGANISATION', Official: 'OFFICIAL' };

export interface Found {
  id: string;
  name: string;
  kind: 'actor' | 'issue' | 'source' | 'statement';
  /** Of an actor. */
  type?: ActorKind;
  match: Match;
  /** Of a statement: whose it is and on what. */
  about?: { actor: string; issue: string };
}

type Hit =
  | { __typename: 'Country' | 'Organisation' | 'Official'; id: string; name: string }
  | { __typename: 'Issue' | 'Source'; id: string; title: string }
  | {
      __typename: 'Statement';
      id: string;
      summary: string | null;
      actor: { id: string; name: string };
      issue: { id: string };
    }
  | { __typename: string };

/** A hit of the search as the list shows it; nothing for what cannot be opened. */
export function toFound({ node, match }: { node: Hit; match: Match }): Found[] {
  if ('title' in node)
    return [{ id: node.id, name: node.title, kind: node.__typename === 'Issue' ? 'issue' : 'source', match }];
  if ('name' in node) {
    const type = TYPES[node.__typename];
    return [{ id: node.id, name: node.name, kind: 'actor', ...(type && { type }), match }];
  }
  if (!('actor' in node)) return [];
  const { id, actor, issue, summary } = node;
  const about = { actor: actor.id, issue: issue.id };
  return [{ id, name: actor.name, kind: 'statement', match: { ...match, text: match.text ?? summary }, about }];
}
