import { escapeXml, toKebabCase } from '@stancegraph/drawing';
import { type Address, writeAddress } from './address.ts';
import { networkInput, onlyNetwork } from './network-input.ts';

export const SNIPPETS = ['script', 'frame', 'picture', 'oembed', 'graphql', 'python'] as const;
/** What becomes of the network when the graph changes. */
export const EMBEDDINGS = ['live', 'checked', 'frozen'] as const;
export type Embedding = (typeof EMBEDDINGS)[number];
export interface Pictured {
  hash: string;
  recordedAt: string | null;
}
export type Snippets = Record<(typeof SNIPPETS)[number], string>;

interface Shown {
  /** Of this server, without a slash at its end. */
  origin: string;
  title: string;
  /** The answer on screen, against which a network is checked later. Undefined: not known yet. */
  pictured: Pictured | undefined;
  kind: Embedding;
  /** Now. */
  at: Date;
}

/** A query to which more is added. */
const and = (query: string): string => (query === '' ? '?' : `${query}&`);

/** All that puts the network of an address elsewhere, ready to be copied. */
export function embedSnippets(shown: Address, { origin, title, pictured, kind, at }: Shown): Snippets {
  const address = pinned(shown, kind, at);
  const network = onlyNetwork(address);
  const query = writeAddress(network);
  const html = (text: string) => escapeXml(text);
  const check =
    kind === 'live' || !pictured ? [] : Object.entries({ hash: pictured.hash, recordedAt: pictured.recordedAt });
  const checked = check.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
  const { from, to, step, collapsed } = shown;
  const drawn = writeAddress({ ...network, collapsed });
  const attributes = [...new URLSearchParams(drawn), ...checked]
    .map(([name, value]) => ` ${toKebabCase(name)}="${html(value)}"`)
    .join('');
  const frame = checked.length === 0 ? drawn : and(drawn) + checked.map((entry) => entry.join('=')).join('&');
  const picture = pictureOf(shown);
  const own = { network: { collapsed }, matrix: {}, timeline: { from, to, step } }[picture];
  const still = writeAddress({ ...network, ...own });
  const explorer = `${origin}/${drawn}`;
  return {
    script: `<script type="module" src="${origin}/widget.js"></script>
<stance-network${attributes}>
  <a href="${html(explorer)}"><img src="${html(`${origin}/picture/network.svg${drawn}`)}" alt="${html(title)}" width="100%"></a>
</stance-network>`,
    frame: `<iframe src="${html(`${origin}/embed/network${frame}`)}" title="${html(title)}" width="800" height="640" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    picture: `${origin}/picture/${picture}.png${and(still)}width=1200&height=800`,
    oembed: `${origin}/oembed?url=${encodeURIComponent(explorer)}&format=json`,
    graphql: `query ($input: CoalitionNetworkInput!) {
  coalitionNetwork(input: $input) {
    nodes { entity { id name } community positions { issue { id } position } }
    edges { source { id } target { id } weight }
    reproducibility { graphRevision hash }
  }
}

${JSON.stringify({ input: networkInput(address) }, null, 2)}`,
    python: `import pandas as pd

nodes = pd.read_csv(${JSON.stringify(`${origin}/export/network.csv${query}`)})
ties = pd.read_csv(${JSON.stringify(`${origin}/export/network.csv${and(query)}table=edges`)})`,
  };
}

/** A live one follows the days; the others keep the day they show, a frozen one also what is known of it. */
export function pinned(address: Address, kind: Embedding, at: Date): Address {
  if (kind === 'live') return address;
  const now = at.toISOString();
  const asOf = address.asOf ?? now.slice(0, 'YYYY-MM-DD'.length);
  return kind === 'checked' ? { ...address, asOf } : { ...address, asOf, knownOn: address.knownOn ?? now };
}

/** The picture of what is on screen; a table has none. */
const pictureOf = ({ view }: Address) => (view === 'matrix' ? 'matrix' : view === 'time' ? 'timeline' : 'network');
