/** Of the page: one column on the screen, A4 on paper. Its hash stands in the policy. */
export const BRIEFING_CSS = `
:root { color-scheme: light dark; --ink: #16191d; --muted: #535b66; --line: #cfd4da; --ground: #fff; --link: #1b57a6; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e9ecf0; --muted: #a9b1bb; --line: #3b424b; --ground: #14171c; --link: #8cb8f5; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
.subtitle { color: var(--muted); margin: .25rem 0 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
li { margin: .25rem 0; }
a { color: var(--link); }
sup { line-height: 0; font-size: .7em; }
sup a { padding: 0 .15em; }
figure { margin: 1.25rem 0; }
figure img { display: block; width: 100%; height: auto; }
figcaption { color: var(--muted); font-size: .8125rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; font-size: .875rem; margin: .5rem 0; }
dt { color: var(--muted); }
dd { margin: 0; }
.notes { font-size: .8125rem; padding-left: 2rem; }
.notes li:target, sup a:target { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { font-size: 10.5pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; margin-top: 16pt; }
  h2, h3 { break-after: avoid; }
  li, figure, dl { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  figure img { width: auto; max-width: 100%; max-height: 120mm; margin: 0 auto; }
  a { color: inherit; text-decoration: none; }
  .notes { font-size: 8.5pt; }
  .notes a[href^="#"] { display: none; }
}
`;
