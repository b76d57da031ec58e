import type { Section } from '../briefing.ts';
import type { Teller } from '../teller.ts';

/** What it was asked, of which graph, by which method, and what came out. */
export function checking({ facts, say, explorer }: Teller, addresses: { question: string; verify: string }): Section {
  const { method, version, graphRevision, hash } = facts.view.reproducibility();
  return {
    id: 'checking',
    title: say.checking.title,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: say.checking.question, text: addresses.question },
          { label: say.checking.method, text: method },
          { label: say.checking.version, text: `Stancegraph ${version}` },
          { label: say.checking.revision, text: graphRevision },
          { label: say.checking.hash, text: hash },
          { label: say.checking.verify, text: addresses.verify, href: addresses.verify },
          { label: say.checking.explorer, text: explorer, href: explorer },
        ],
      },
    ],
  };
}
