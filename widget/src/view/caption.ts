import type { Picture } from '@stancegraph/drawing';
import { dayInWords } from '../messages/messages.ts';
import { askedOf, type Network } from '../network.ts';
import type { Options } from '../options.ts';
import { timesOf, titleOf } from '../say.ts';
import { legendList } from './legend.ts';
import type { Shell } from './shell.ts';

/** The words around the picture: what it is about, which day, what the signs mean, and where it is from. */
export function putCaption(shell: Shell, network: Network, drawn: Picture, options: Options): void {
  const { title, times, picture, stage, legend, source } = shell;
  const { server, language, messages } = options;
  title.textContent = titleOf(network, messages);
  times.textContent = timesOf(askedOf(network), messages, (date) => dayInWords(date, language));
  const summary = messages.summary(drawn.nodes.length, drawn.edges.length);
  picture.alt = `${title.textContent}. ${times.textContent}. ${summary}.`;
  stage.ariaLabel = summary;
  legend.replaceChildren(legendList(drawn, messages));
  const { graphRevision, hash } = network.reproducibility;
  const host = server ? new URL(server).host : '';
  source.textContent = messages.source(host, graphRevision.slice(0, 8), hash.slice(0, 8));
  source.title = hash;
}
