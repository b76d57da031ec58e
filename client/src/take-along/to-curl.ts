/** The same question from a shell, which takes nothing between single quotes for its own. */
export function toCurl(origin: string, query: string, variables: object): string {
  const body = JSON.stringify({ query, variables }).replaceAll("'", `'\\''`);
  return `curl -s ${origin}/graphql -H 'content-type: application/json' -d '${body}'`;
}
