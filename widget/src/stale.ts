import { type Check, type Cited, readCheck, type Source } from './check.ts';
import type { StanceStale } from './events.ts';
import { dayInWords } from './messages/messages.ts';
import type { Options } from './options.ts';
import { staleMessages } from './stale-messages.ts';
import { h } from './view/element.ts';

/** Longer lists are on the server's page. */
const MOST_ROWS = 12;

export interface Stale {
  detail: StanceStale;
  element: HTMLElement;
}

/**
 * What changed since the picture was embedded: asked of the server, or as whoever made the page has put it there. Read only
 * where something did. Undefined where nobody says.
 */
export async function explainStale(options: Options, given: Check | undefined): Promise<Stale | undefined> {
  const { server, query, hash, recordedAt, messages, language } = options;
  const parts = [
    query,
    `hash=${encodeURIComponent(hash ?? '')}`,
    recordedAt && `recordedAt=${encodeURIComponent(recordedAt)}`,
  ];
  const address = `${server}/verify?${parts.filter(Boolean).join('&')}`;
  const check = given ?? (await readCheck(address));
  if (!check || check.verdict === 'EQUAL') return undefined;
  const { verdict, pictured, drift } = check;
  const detail: StanceStale = {
    verdict,
    since: pictured,
    changed: (drift?.stances.rows ?? []).map(({ actor, issue, from, to }) => ({ actor, issue, from, to })),
  };
  const words = staleMessages(language);
  const day = (instant: string) => dayInWords(instant, language);
  if (!drift || pictured === null)
    return { detail, element: h('span', {}, words.verdicts[verdict === 'DRIFTED' ? 'UNKNOWN_HASH' : verdict]) };

  const position = (of: keyof typeof messages.words.positions | null) =>
    of ? messages.words.positions[of] : words.unknown;
  const items = [
    ...drift.stances.rows.map(({ actor, issue, from, to, learnedAt, statements }) =>
      item(`${actor.name}, ${issue.name}: ${position(from)} → ${position(to)}`, learnedAt, statements[0]),
    ),
    ...drift.conditions.rows.map(({ condition, from, to, learnedAt, source }) =>
      item(`${condition.name}: ${from} → ${to}`, learnedAt, { text: null, source }),
    ),
    ...drift.statements.rows.map((row) =>
      item(
        `${row.actor.name}, ${row.issue.name}: ${position(row.position)}`,
        row.learnedAt,
        row.statement ?? undefined,
      ),
    ),
  ];
  const counts = (['stances', 'conditions', 'statements'] as const).flatMap((kind) =>
    drift[kind].total > 0 ? [words[kind](drift[kind].total)] : [],
  );
  const total = drift.stances.total + drift.conditions.total + drift.statements.total;
  const summary = h('summary', {}, words.since(counts.join(words.and) || words.numbers, day(pictured)));
  const shown = items.slice(0, MOST_ROWS);
  const more = total > shown.length ? h('li', {}, words.more(total - shown.length)) : null;
  const page = h('a', { href: address, target: '_blank', rel: 'noopener' }, words.page);
  return { detail, element: h('details', { class: 'stale' }, summary, h('ul', {}, ...shown, more), page) };

  function item(text: string, learnedAt: string | null, cited: Cited | undefined): HTMLElement {
    const said = [...(learnedAt ? [words.recorded(day(learnedAt))] : []), ...(cited?.text ? [`“${cited.text}”`] : [])];
    return h(
      'li',
      { dir: 'auto' },
      [text, ...said].join(', '),
      cited?.source ? ' – ' : null,
      sourceLink(cited?.source),
    );
  }
}

function sourceLink(source: Source | null | undefined): Node | null {
  if (!source) return null;
  // Nothing else is a source that one may open.
  if (!source.url || !/^https?:\/\//i.test(source.url)) return h('bdi', {}, source.title);
  return h('a', { href: source.url, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }, source.title);
}
