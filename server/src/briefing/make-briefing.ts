import type { NetworkParameters } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { AskedNetwork, ReadSide } from '../http/asked/asked-network.ts';
import { PICTURES } from '../picture/pictures.ts';
import { toPng } from '../picture/to-png.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { toNetworkQuery, verifyQuery } from '../verify/verify-query.ts';
import type { BriefingParameters } from './briefing-parameters.ts';
import { checkBriefing } from './briefing-parameters.ts';
import { readFacts } from './facts/read-facts.ts';
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

/**
 * The document that a request asks for, in any of its formats: the same text in all of them.
 * @param origin of its links
 * @throws as `checkBriefing` and `readFacts`, TOO_COMPLEX as the picture
 */
export async function makeBriefing(
  format: Format,
  request: Request,
  { parameters, snapshot, own }: AskedNetwork<BriefingParameters>,
  { graph, clock, timeoutMs }: ReadSide,
  origin: string,
): Promise<string | Uint8Array<ArrayBuffer>> {
  checkBriefing(parameters, own);
  const read = { timeoutMs, signal: request.signal };
  const facts = await readFacts(parameters, own, { snapshot, graph, read }, clock());
  const network = toNetworkQuery(parameters);
  const compared = Object.entries(own).map(([name, value]) => (value ? `&${name}=${encodeURIComponent(value)}` : ''));
  const question = `${network}${compared.join('')}`;
  const claimed = { ...facts.view.reproducibility(), recordedAt: snapshot.state.recordedAt };
  const light = await draw(snapshot, parameters, 'print');
  const addresses = {
    question,
    explorer: `${origin}/?${question}`,
    verify: `${origin}/verify?${verifyQuery(claimed)}`,
  };
  const briefing = writeBriefing(facts, EN, addresses, light.description);
  switch (format) {
    case 'md':
      return toMarkdown(briefing, `${origin}/picture/network.svg?${network}&theme=print`);
    case 'docx': {
      const drawn = () => toPng(light.svg, SCALE, {});
      const png = await snapshot.onceLarge(`briefing picture ${canonicalJson(parameters)}`, drawn);
      return toDocx(briefing, { png, ...sizeOf(png) });
    }
    case 'html':
      return toHtml(briefing, { light: light.svg, dark: (await draw(snapshot, parameters, 'dark')).svg });
  }
}

const SCALE = 2;
const draw = (snapshot: Snapshot, parameters: NetworkParameters, theme: 'print' | 'dark') =>
  PICTURES.network(snapshot, parameters, { theme, width: undefined, height: undefined });

/** Of a PNG (specification, 11.2.1). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
