import type { Section } from './section.ts';

/** A part that fails does not take the others' figures with it: it is reported, and the run ends with exit code 1. */
export async function attempt(title: string, measure: () => Promise<Section>): Promise<Section> {
  try {
    return await measure();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${title}: ${error instanceof Error ? error.stack : reason}\n`);
    return { title, about: '', tables: [], notRun: [], broken: [`it ended with an error: ${reason}`] };
  }
}
