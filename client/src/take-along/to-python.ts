/** Words of Python, which the package's arguments have with a line after them. */
const WORDS = new Set(['from', 'is', 'not', 'in']);

/** The call of the package `stancegraph` that asks the same; `then` is what to do with the answer. */
export function toPython(origin: string, method: string, input: object, then: string): string {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const lines = given.map(([name, value]) => `    ${toSnake(name)}=${literal(value)},\n`);
  return `from stancegraph import Graph

answer = Graph(${literal(origin)}).${method}(\n${lines.join('')})
answer.${then}
`;
}

function toSnake(name: string): string {
  const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return WORDS.has(snake) ? `${snake}_` : snake;
}

/** What JSON writes of texts and numbers is Python too. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
    .join(', ')}}`;
}
