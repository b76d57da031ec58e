interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const MAIN = `${import.meta.dirname}/src/main.tsx`;
let start: Set<string> | undefined;

/**
 * All that the page needs to start, in one file. Left to itself the bundler makes a file of each part that some later part
 * shares with the start, forty of them, which wait for each other's connections.
 */
export const startInOne = {
  name: (id: string, modules: Modules): string | null => {
    start ??= reached(MAIN, modules);
    return start.has(id) ? 'start' : null;
  },
};

function reached(from: string, modules: Modules): Set<string> {
  const all = new Set([from]);
  for (const id of all) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) all.add(next);
  return all;
}
