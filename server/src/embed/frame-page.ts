import { toKebabCase } from '@stancegraph/drawing';
import { html, raw } from 'hono/html';
import type { Check } from '../verify/check.ts';

interface FramePage {
  /** Without `?`. */
  query: string;
  /** The element's own attributes. */
  own: Record<string, string | undefined>;
  title: string;
  asOf: string;
  /** The network as `/export/network.json` gives it. */
  json: string;
  /** What was found out of the picture's hash. */
  checked: Check | null;
}

/**
 * The page in a frame: the element with its answer, so that it asks nobody, and until its script runs the picture. A frame
 * that may not run scripts shows that.
 */
export function framePage({ query, own, title, asOf, json, checked }: FramePage): string {
  const attributes = [...new URLSearchParams(query), ...Object.entries(own)].flatMap(([name, value]) =>
    value === undefined ? [] : [html` ${raw(toKebabCase(name))}="${value}"`],
  );
  return String(html`<!doctype html>
<html lang="${own.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, as of ${asOf}</title>
<link rel="icon" type="image/svg+xml" href="../icon.svg">
<link rel="canonical" href="../?${query}">
<script type="module" src="../widget/frame.js"></script>
<script type="module" src="../widget.js"></script>
</head>
<body>
<main>
<h1>${title}</h1>
<stance-network height="fill"${attributes}>
<script type="application/json">${inScript(json)}</script>
${checked && html`<script type="application/json" data-check>${inScript(JSON.stringify(checked))}</script>`}
<a href="../?${query}" target="_blank" rel="noopener"><img src="../picture/network.svg?${query}" width="100%" alt="${title}, as of ${asOf}"></a>
</stance-network>
</main>
</body>
</html>
`);
}

/** "<" begins a tag only outside of strings; inside of them JSON has another way to write it. */
const inScript = (json: string) => raw(json.replaceAll('<', '\\u003c'));

export const problemPage = (detail: string): string =>
  String(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>No picture</title></head>
<body><main><h1>There is no picture</h1><p>${detail}</p></main></body>
</html>
`);
