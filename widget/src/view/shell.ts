import type { Messages } from '../messages/messages.ts';
import { h } from './element.ts';
import { buttonSign } from './sign.ts';
import { styleSheet } from './style.ts';

export type Shell = ReturnType<typeof openShell>;

/** The parts of the element, empty; what stands in the page between the tags shows until there is something better. */
export function openShell(shadow: ShadowRoot) {
  shadow.adoptedStyleSheets = [styleSheet()];
  const title = h('div', { class: 'title', dir: 'auto' });
  const times = h('div', { class: 'times' });
  const head = h('figcaption', { class: 'head' }, title, times);
  const picture = h('img', { class: 'picture', part: 'picture', alt: '', decoding: 'async' });
  const slot = h('slot');
  const still = h('div', { class: 'still' }, picture, slot);
  const canvas = h('div', { class: 'canvas' });
  const buttons = h('div', { class: 'buttons' });
  const stage = h('div', { class: 'stage', part: 'stage' }, still, canvas);
  const view = h('div', { class: 'view', part: 'view' }, stage, buttons);
  const help = h('p', { class: 'help', id: 'help' });
  const said = h('p', { class: 'said', role: 'status', dir: 'auto' });
  const message = h('div', { class: 'message', role: 'alert', hidden: '' });
  const legend = h('div', { class: 'legend-place' });
  const summary = h('summary');
  const list = h('details', {}, summary);
  const state = h('div', { class: 'state', hidden: '' });
  const source = h('span', { class: 'source' });
  const link = h('a', { class: 'link', part: 'link', target: '_blank', rel: 'noopener' });
  const foot = h('div', { class: 'foot' }, state, source, link);
  const root = h('figure', { class: 'root', part: 'root' }, head, view, help, message, said, legend, list, foot);
  shadow.append(root);
  return {
    root,
    title,
    times,
    picture,
    slot,
    still,
    canvas,
    buttons,
    view,
    stage,
    help,
    said,
    message,
    legend,
    summary,
    list,
    state,
    source,
    link,
  };
}

/** The texts that only follow the language. */
export function putWords({ help, summary, link, buttons }: Shell, messages: Messages): void {
  help.textContent = messages.help;
  summary.textContent = messages.list;
  link.textContent = messages.open;
  buttons.replaceChildren(
    ...(['zoomIn', 'zoomOut', 'fit'] as const).map((key) =>
      h(
        'button',
        { type: 'button', 'data-press': key, 'aria-label': messages[key], title: messages[key] },
        buttonSign(key),
      ),
    ),
  );
}
