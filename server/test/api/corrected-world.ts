/** Two countries agree on one of two issues. */
export const WORLD = {
  stancegraph: 1,
  actors: ['france', 'italy'].map((id) => ({ id, type: 'COUNTRY', name: id === 'italy' ? '<b>Italy</b>' : 'France' })),
  issues: ['force', 'other'].map((id) => ({ id, title: `A ${id}`, question: 'Should it be?', topics: [id] })),
  sources: [
    { id: 'report', title: 'First report', publishedOn: '2025-01-01' },
    { id: 'correction', title: 'Later report', publisher: 'Daily', url: 'https://daily.example/1' },
  ],
  statements: ['france', 'italy'].map((actor) => said(actor, `${actor}-said`, 'SUPPORT', 'report')),
  stances: ['france', 'italy'].map((actor) => held(actor, `${actor}-said`, 'SUPPORT')),
};
/** One of them was misread: it opposes. */
export const CORRECTION = {
  stancegraph: 1,
  retract: [{ id: 'italy.force.2025-01-01', reason: 'misread' }],
  statements: [said('italy', 'italy-otherwise', 'OPPOSE', 'correction')],
  stances: [held('italy', 'italy-otherwise', 'OPPOSE')],
};

function said(actor: string, id: string, position: string, source: string) {
  const rest = { issue: 'force', date: '2025-01-01', kind: 'SAID', directness: 'OWN_WORDS', locator: 'page 2' };
  return { id, actor, position, source, summary: `${actor} said so.`, ...rest };
}
function held(actor: string, statement: string, position: string) {
  return { actor, issue: 'force', position, from: '2025-01-01', statements: [statement] };
}
