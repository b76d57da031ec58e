import type { NetworkParameters } from '@stancegraph/analysis';
import { html } from 'hono/html';
import type { Check } from './check.ts';
import { driftInWords } from './drift-in-words.ts';
import { toNetworkQuery } from './verify-query.ts';

const HEADINGS = {
  EQUAL: 'Equal',
  DRIFTED: 'Drifted',
  DIFFERENT_VERSION: 'Of another version',
  UNKNOWN_HASH: 'Unknown hash',
};

/** The answer of a check as a page for people; it holds no script and loads nothing. */
export function verifyPage({ verdict, message, hash, now, pictured, drift }: Check, title: string): string {
  const parameters = JSON.parse(now.parameters) as NetworkParameters;
  const shown = toNetworkQuery(parameters);
  const then = pictured === null ? null : toNetworkQuery({ ...parameters, knownOn: pictured });
  const lines = drift ? driftInWords(drift) : [];
  return page(
    `${HEADINGS[verdict]}: ${title}`,
    html`<p class="of">${title}, as of ${parameters.asOf}</p>
<h1>${HEADINGS[verdict]}</h1>
<p>${message}</p>
${lines.length > 0 ? html`<ol>${lines.map(toItem)}</ol>` : ''}
<p><a href="./?${shown}">${verdict === 'EQUAL' ? 'In the explorer' : 'As it is now'}</a>
${then === null ? '' : html` · <a href="./?${then}">As it was pictured</a>`}</p>
<dl>
<dt>Hash of the picture</dt><dd>${hash}</dd>
<dt>Hash now</dt><dd>${now.hash}</dd>
<dt>Graph now</dt><dd>${now.graphRevision}, last written ${now.recordedAt ?? 'never'}</dd>
<dt>Method, version</dt><dd>${now.method}, ${now.version}</dd>
</dl>`,
  );
}

export const verifyProblemPage = (detail: string): string =>
  page('It cannot be checked', html`<h1>It cannot be checked</h1><p>${detail}</p>`);

type Html = ReturnType<typeof html>;

const page = (title: string, body: Html): string =>
  String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="icon.svg">
<style>
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; } .of { margin: 0; } li { margin-bottom: .75rem; } ul { padding-inline-start: 1.2rem; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; font-family: ui-monospace, monospace; font-size: 13px; }
</style>
</head>
<body><main>
${body}
</main></body>
</html>
`);

const toItem = ({ text, sentences }: ReturnType<typeof driftInWords>[number]): Html => html`<li><bdi>${text}</bdi>
${
  sentences.length === 0
    ? ''
    : html`<ul>${sentences.map(
        ({ text: sentence, source }) => html`<li><bdi>${sentence}</bdi>${source ? toSource(source) : ''}</li>`,
      )}</ul>`
}</li>`;

type Source = NonNullable<ReturnType<typeof driftInWords>[number]['sentences'][number]['source']>;

function toSource({ title, publisher, publishedOn, url }: Source): Html {
  const name = [title, ...(publisher === null ? [] : [publisher]), ...(publishedOn === null ? [] : [publishedOn])].join(
    ', ',
  );
  // Nothing else is a source that one may open.
  const isWeb = url !== null && /^https?:\/\//i.test(url);
  return html` ${isWeb ? html`<a href="${url}" rel="noopener noreferrer"><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}`;
}
