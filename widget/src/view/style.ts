import { FONT } from '@stancegraph/drawing';

/** `all: initial` on the outermost box keeps out what the page's rules would let through by inheritance. */
const CSS = `
.root { all: initial; direction: ltr; box-sizing: border-box; display: flex; flex-direction: column; gap: 8px;
  width: 100%; min-width: 0; padding: 12px; overflow: hidden; container-type: inline-size;
  color: var(--ink); background: var(--background); border: 1px solid var(--hullLine); border-radius: 6px;
  font: 14px/1.4 ${FONT}; overflow-wrap: anywhere; text-align: start; }
.root *, .root ::before { box-sizing: border-box; }
[hidden] { display: none !important; }
p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
.title { font-size: 16px; font-weight: 600; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.times, .source, .help { color: var(--muted); font-size: 12px; }
.view { position: relative; flex: none; height: clamp(240px, 62cqi, 560px); }
.stage { position: absolute; inset: 0; border-radius: 4px; }
.root.sized { overflow: auto; }
.root:is(.sized, .fill) .view { flex: 1 1 0; height: auto; min-height: 120px; }
.root.fill { border: 0; border-radius: 0; min-height: 100%; }
.stage:focus-visible { outline: 2px solid var(--selected); outline-offset: 1px; }
.canvas { position: absolute; inset: 0; touch-action: manipulation; }
::slotted(*) { display: block; max-width: 100%; }
.picture { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; }
.still { position: absolute; inset: 0; overflow: auto; }
.buttons { position: absolute; top: 4px; inset-inline-end: 4px; display: flex; flex-direction: column; gap: 4px; }
button, a, summary { font: inherit; color: inherit; border-radius: 3px; }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--selected); outline-offset: 1px; }
.buttons button { width: 28px; height: 28px; padding: 0; border: 1px solid var(--hullLine); background: var(--background); cursor: pointer; }
.help { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.view:has(.stage:focus-visible) ~ .help { position: static; clip-path: none; width: auto; height: auto; }
.said { min-height: 1.4em; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 12px; }
.legend li { display: flex; align-items: center; gap: 6px; }
.groups > li { margin-top: 6px; }
.groups ul { padding-inline-start: 20px; }
.actor { display: inline-block; min-height: 24px; padding: 0 2px; border: 0; background: none; text-align: start; text-decoration: underline; cursor: pointer; }
summary { cursor: pointer; min-height: 24px; }
.message { padding: 8px 10px; border-inline-start: 3px solid var(--OPPOSE); background: var(--hull); }
.message.calm { border-color: var(--hullLine); }
.message button { min-height: 24px; margin-inline-start: 8px; cursor: pointer; color: var(--ink); background: var(--background); border: 1px solid var(--muted); }
.foot { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 14px; }
.state { font-size: 12px; font-weight: 600; }
.state.changed { color: var(--OPPOSE); }
.link { display: inline-block; min-height: 24px; color: var(--selected); }
.root[data-shown="picture"] > :is(.head, .legend, .help), .root:not([data-shown="canvas"]) .buttons { display: none; }
.stale[open] { flex-basis: 100%; }
.stale :is(li, a) { font-weight: 400; color: var(--ink); }
.stale li { margin: 4px 0; }
.stale a { display: inline-block; min-height: 24px; color: var(--selected); }
@media print { .buttons, .link, .stale > a, details:not(.stale) { display: none; } }
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for all elements of a page; made by script, so a policy without inline styles lets it be. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}
