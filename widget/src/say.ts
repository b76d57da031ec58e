import type { Selection } from '@stancegraph/canvas';
import type { Picture, TieVerdict, Words } from '@stancegraph/drawing';
import type { Messages } from './messages/messages.ts';
import { type Asked, askedOf, type Network } from './network.ts';

/** What the picture is about: the issue by its title, or how many there are. */
export function titleOf(network: Network, messages: Messages): string {
  const { issues } = askedOf(network);
  if (issues === null) return messages.allIssues;
  const [only, ...others] = issues;
  return others.length > 0
    ? messages.severalIssues(issues.length)
    : (network.issues.find(({ id }) => id === only)?.title ?? only ?? messages.allIssues);
}

/** Which day, as known when, and whether it is what is or what would be. */
export function timesOf(
  { asOf, knownOn, assume }: Omit<Asked, 'normalization'>,
  messages: Messages,
  day: (date: string) => string,
): string {
  return [
    messages.asOf(day(asOf)),
    ...(knownOn ? [messages.knownOn(day(knownOn))] : []),
    ...(assume.length > 0 ? [messages.assumed] : []),
  ].join(', ');
}

/** One sentence about what is chosen; empty where it is not in the picture. */
export function selectionInWords(picture: Picture, selection: Selection | null, messages: Messages): string {
  if (!selection) return '';
  const nodeOf = (id: string) => picture.nodes.find((node) => node.id === id);
  if (selection.kind === 'tie') {
    const { source, target } = selection;
    const tie = picture.edges.find((edge) => edge.source === source && edge.target === target);
    return tie ? messages.tie(nodeOf(source)?.label ?? source, nodeOf(target)?.label ?? target, tie.verdict) : '';
  }
  const node = nodeOf(selection.id);
  if (!node) return '';
  const ties = picture.edges.filter(({ source, target }) => source === node.id || target === node.id);
  const tied = (verdict: TieVerdict) => ties.filter((tie) => tie.verdict === verdict).length;
  const position = node.position ? messages.words.positions[node.position] : messages.words.unknown;
  const sentence = messages.node(
    [node.label, ...typeInWords(node.type, messages.words)].join(', '),
    position,
    tied('agree'),
    tied('differ'),
    tied('neither'),
  );
  return node.conditional ? `${sentence} ${messages.words.conditional}.` : sentence;
}

/** Nothing of a group, whose label says what it is. */
const typeInWords = (type: Picture['nodes'][number]['type'], words: Words): string[] =>
  ({
    COUNTRY: [words.country],
    ORGANISATION: [words.organisation],
    OFFICIAL: [words.official],
    ISSUE: [words.issue],
    GROUP: [],
  })[type];
