import { escapeXml } from '@stancegraph/drawing';
import { type Address, writeAddress } from './address.ts';
import { networkInput, onlyNetwork } from './network-input.ts';

export const SNIPPETS = ['script', 'frame', 'picture', 'oembed', 'graphql', 'python'] as const;
export type Snippets = Record<(typeof SNIPPETS)[number], string>;

interface Shown {
  /** Of this server, without a slash at its end. */
  origin: string;
  title: string;
  /** Of the answer on screen; the element says later whether it changed. Undefined: not known yet. */
  hash: string | undefined;
}

const attributeOf = (parameter: string): string => parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** All that puts the network of an address elsewhere, ready to be copied. */
export function embedSnippets(address: Address, { origin, title, hash }: Shown): Snippets {
  const query = writeAddress(onlyNetwork(address));
  const more = query === '' ? '?' : `${query}&`;
  const html = (text: string) => escapeXml(text);
  const attributes = [...new URLSearchParams(query), ...(hash ? [['hash', hash] as const] : [])]
    .map(([name, value]) => ` ${attributeOf(name)}="${html(value)}"`)
    .join('');
  const explorer = `${origin}/${query}`;
  return {
    script: `<script type="module" src="${origin}/widget.js"></script>
<stance-network${attributes}>
  <a href="${html(explorer)}"><img src="${html(`${origin}/picture/network.svg${query}`)}" alt="${html(title)}" width="100%"></a>
</stance-network>`,
    frame: `<iframe src="${html(`${origin}/embed/network${query}`)}" title="${html(title)}" width="800" height="640" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    picture: `${origin}/picture/network.png${more}width=1200&height=800`,
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
ties = pd.read_csv(${JSON.stringify(`${origin}/export/network.csv${more}table=edges`)})`,
  };
}

/** The same network as it is known now: what is recorded later does not change it. */
export const frozen = (address: Address, now: Date): Address => {
  const known = now.toISOString();
  return { ...address, asOf: address.asOf ?? known.slice(0, 'YYYY-MM-DD'.length), knownOn: address.knownOn ?? known };
};
