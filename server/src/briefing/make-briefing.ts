import type { NetworkParameters } from '@stancegraph/analysis';
import { PICTURES } from '../picture/pictures.ts';
import { toPng } from '../picture/to-png.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { BriefingParameters } from './briefing-parameters.ts';
import { checkBriefing } from './briefing-parameters.ts';
import { type BriefingSide, readFacts } from './facts/read-facts.ts';
import { EN } from './messages/en.ts';
import { toDocx } from './render/docx/to-docx.ts';
import { toHtml } from './render/to-html.ts';
import { toMarkdown } from './render/to-markdown.ts';
import { writeBriefing } from './write-briefing.ts';

export const FORMATS = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type Format = keyof typeof FORMATS;

export interface AskedBriefing {
  parameters: NetworkParameters;
  own: BriefingParameters;
  /** Which network, as an address says it; without `?`. */
  query: string;
  /** Of the links. */
  origin: string;
  now: Date;
}

/** The same document in any of its formats. @throws as `checkBriefing` and `readFacts`, TOO_COMPLEX as the picture */
export async function makeBriefing(
  format: Format,
  asked: AskedBriefing,
  side: BriefingSide,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { parameters, own, origin, now } = asked;
  checkBriefing(parameters, own);
  const { snapshot } = side;
  const facts = await readFacts(parameters, own, side, now);
  const { hash } = facts.view.reproducibility();
  const network = dated(asked.query, parameters.asOf);
  const compared = Object.entries(own).map(([name, value]) => (value ? `&${name}=${encodeURIComponent(value)}` : ''));
  const question = `${network}${compared.join('')}`;
  const light = await draw(snapshot, parameters, 'print');
  const addresses = {
    question,
    explorer: `${origin}/?${question}`,
    verify: `${origin}/verify?${network}&hash=${hash}`,
  };
  const briefing = writeBriefing(facts, EN, addresses, light.description);
  switch (format) {
    case 'md':
      return toMarkdown(briefing, `${origin}/picture/network.svg?${network}&theme=print`);
    case 'docx': {
      const png = await toPng(light.svg, SCALE, {});
      return toDocx(briefing, { png, ...sizeOf(png) });
    }
    case 'html':
      return toHtml(briefing, { light: light.svg, dark: (await draw(snapshot, parameters, 'dark')).svg });
  }
}

const SCALE = 2;
const draw = (snapshot: Snapshot, parameters: NetworkParameters, theme: 'print' | 'dark') =>
  PICTURES.network(snapshot, parameters, { theme, width: undefined, height: undefined });

/** Tomorrow another day is the default. */
function dated(query: string, asOf: string): string {
  if (new URLSearchParams(query).has('asOf')) return query;
  return [...(query === '' ? [] : [query]), `asOf=${asOf}`].join('&');
}

/** Of a PNG (specification, 11.2.1). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
