import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Block, Briefing, Footnote, Link, Section, Sentence } from '../briefing.ts';
import { BRIEFING_CSS } from './briefing-css.ts';

/** Pictures as SVG documents; they go into the page itself, so that it can be kept as one file. */
export interface HtmlPictures {
  light: string;
  dark: string;
}
type Markup = ReturnType<typeof html>;

const digest = createHash('sha256').update(BRIEFING_CSS).digest('base64');
/** The page loads nothing and runs nothing: only its own style and its pictures. */
export const HTML_POLICY = {
  styleSrc: [`'sha256-${digest}'`],
  imgSrc: ['data:'],
  scriptSrc: ["'none'"],
  connectSrc: ["'none'"],
};

/** A page of its own, for the screen and for A4. */
export function toHtml(briefing: Briefing, pictures: HtmlPictures): string {
  const { language, title, subtitle, sections, footnotes, footnotesTitle, footnotesBound } = briefing;
  const firsts = firstUses(briefing);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, ${subtitle}</title>
<style>${raw(BRIEFING_CSS)}</style>
</head>
<body>
<main>
<header><h1>${title}</h1><p class="subtitle">${subtitle}</p></header>
${sections.map((section) => toSection(section))}
${
  footnotes.length === 0
    ? ''
    : html`<section aria-labelledby="notes"><h2 id="notes">${footnotesTitle}</h2>
<ol class="notes">${footnotes.map(toFootnote)}</ol>${footnotesBound === null ? '' : html`<p>${footnotesBound}</p>`}</section>`
}
</main>
</body>
</html>
`;
  return String(page);

  function toSection({ id, title: heading, blocks }: Section): Markup {
    return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${blocks.map((block) => toBlock(block))}</section>
`;
  }

  function toBlock(block: Block): Markup {
    switch (block.kind) {
      case 'heading':
        return html`<h3>${block.text}</h3>
`;
      case 'paragraph':
        return html`<p>${toSentences(block.sentences)}</p>
`;
      case 'list':
        return html`<ul>${block.items.map(
          (item) => html`<li>${toSentences(item)}</li>
`,
        )}${block.more === null ? '' : html`<li>${toLink(block.more)}</li>`}</ul>
`;
      case 'picture':
        return html`<figure><picture><source media="screen and (prefers-color-scheme: dark)" srcset="${toDataUri(pictures.dark)}"><img src="${toDataUri(pictures.light)}" alt="${block.alternative}"></picture>
<figcaption>${block.caption}</figcaption></figure>
`;
      case 'facts':
        return html`<dl>${block.rows.map(
          ({ label, text, href }) =>
            html`<dt>${label}</dt><dd>${href === undefined ? text : toLink({ text, href })}</dd>
`,
        )}</dl>
`;
    }
  }

  function toSentences(sentences: readonly Sentence[]): Markup[] {
    return sentences.map(
      (sentence) =>
        html`${sentence.lead === undefined ? '' : html`<strong>${sentence.lead}</strong> `}${sentence.text}${toNotes(sentence)} `,
    );
  }

  function toNotes(sentence: Sentence): Markup {
    if (sentence.notes.length === 0) return html``;
    return html`<sup>${sentence.notes.map(
      (number, at) =>
        html`${at === 0 ? '' : ' '}<a href="#note-${number}"${firsts.get(number) === sentence ? html` id="ref-${number}"` : ''} aria-label="${footnotesTitle} ${number}">${number}</a>`,
    )}</sup>`;
  }

  function toFootnote({ number, text, link }: Footnote): Markup {
    return html`<li id="note-${number}">${text}${link === null ? '' : html` ${toLink(link)}`} <a href="#ref-${number}" aria-label="${briefing.backLabel} (${number})">↩</a></li>
`;
  }
}

/** The sentence that refers to a footnote first. */
function firstUses({ sections }: Briefing): Map<number, Sentence> {
  const firsts = new Map<number, Sentence>();
  const sentences = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flat() : [],
    ),
  );
  for (const sentence of sentences)
    for (const number of sentence.notes) if (!firsts.has(number)) firsts.set(number, sentence);
  return firsts;
}

const toLink = ({ text, href }: Link): Markup => html`<a href="${href}" rel="noopener noreferrer">${text}</a>`;

const toDataUri = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
