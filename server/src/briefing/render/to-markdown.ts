import type { Block, Briefing, Fact, Link, Sentence } from '../briefing.ts';

/** CommonMark with footnotes, as GitHub, Pandoc and most sites read it. */
export function toMarkdown(briefing: Briefing, picture: string): string {
  const { title, subtitle, sections, footnotes, footnotesBound } = briefing;
  const body = sections.flatMap(({ title: heading, blocks }) => [
    `## ${escaped(heading)}`,
    ...blocks.map((block) => toBlock(block, picture)),
  ]);
  const notes = footnotes.map(
    ({ number, text, link }) => `[^${number}]: ${escaped(text)}${link === null ? '' : ` ${toLink(link)}`}`,
  );
  const bound = footnotesBound === null ? [] : [escaped(footnotesBound)];
  return `${[`# ${escaped(title)}`, escaped(subtitle), ...body, ...bound, ...notes].join('\n\n')}\n`;
}

function toBlock(block: Block, picture: string): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escaped(block.text)}`;
    case 'paragraph':
      return toSentences(block.sentences);
    case 'list':
      return [...block.items.map(toSentences), ...(block.more === null ? [] : [toLink(block.more)])]
        .map((item) => `- ${item}`)
        .join('\n');
    case 'picture':
      return `![${escaped(block.alternative)}](<${picture}>)\n\n${escaped(block.caption)}`;
    case 'facts':
      return block.rows.map((row) => `- ${escaped(row.label)}: ${toFact(row)}`).join('\n');
  }
}

const toSentences = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({ lead, text, notes }) => {
      const led = lead === undefined ? '' : `**${escaped(lead)}** `;
      return `${led}${escaped(text)}${notes.map((number) => `[^${number}]`).join('')}`;
    })
    .join(' ');

const toFact = ({ text, href }: Fact): string => (href === undefined ? escaped(text) : toLink({ text: href, href }));

/** In angle brackets, where only these would end it. */
const toLink = ({ text, href }: Link): string =>
  `[${escaped(text)}](<${href.replace(/[<>\\\n]/gu, (character) => encodeURIComponent(character))}>)`;

/** As text, wherever it stands: what begins markup, HTML, a formula or a link of its own is escaped. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!$&^@]/gu, '\\$&')
    .replace(/^(\s*)([-+=:])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
    .replace(/\b(https?|ftp|mailto|xmpp|javascript|data|www)(?=[:.])/giu, '$1\\');
}
