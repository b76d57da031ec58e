import { html, raw } from 'hono/html';
import type { SharedNetwork } from './shared-network.ts';

/** What other sites read of the explorer's page: where its embeddable form is (oEmbed), and what to show of it (Open Graph). */
export function shareTags({ query, title, asOf }: SharedNetwork, origin: string): string {
  const address = query === '' ? `${origin}/` : `${origin}/?${query}`;
  const name = `${title}, as of ${asOf}`;
  const oembed = (format: string) => `${origin}/oembed?url=${encodeURIComponent(address)}&format=${format}`;
  const image = `${origin}/picture/network.png?${query === '' ? '' : `${query}&`}width=1200&height=630&scale=1`;
  return String(html`<link rel="alternate" type="application/json+oembed" href="${oembed('json')}" title="${name}" />
    <link rel="alternate" type="text/xml+oembed" href="${oembed('xml')}" title="${name}" />
    ${raw(pageTags(name, address))}
    <meta property="og:image" content="${image}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="Network of who agrees with whom: ${name}" />
    <meta name="twitter:card" content="summary_large_image" />
  `);
}

/** What other sites show of any page of the explorer (Open Graph). */
export const pageTags = (name: string, address: string): string =>
  String(html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="Stancegraph" />
    <meta property="og:url" content="${address}" />
    <meta property="og:title" content="${name}" />
    <meta property="og:description" content="Who stands where, on what, under which condition, and who says so." />
  `);
