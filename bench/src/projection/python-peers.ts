import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['numpy', 'scipy', 'igraph', 'leidenalg', 'ortools'];
const RUNS = 5;

/** What the Python peers measured; a part is missing where it could not be run, and `failed` says why. */
export interface PeerAnswers {
  dense?: { ms: number; conflict: number; shared: number };
  sparse?: { ms: number; conflict: number; shared: number };
  bipartite?: { ms: number; shared: number };
  igraphLeiden?: { ms: number; modularity: number };
  leidenalg?: { ms: number; modularity: number };
  cpSat?: { ms: number; index: number; proved: boolean };
  failed?: Record<string, string>;
}

/** Runs `peers.py` on these files (by name: typed arrays or text) in a process of its own. */
export function runPythonPeers(files: Readonly<Record<string, NodeJS.ArrayBufferView | string>>): PeerAnswers {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-bench-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const script = join(import.meta.dirname, 'peers.py');
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
    return JSON.parse(execFileSync(python(), [script, folder, String(RUNS)], { env, encoding: 'utf8' }));
  } catch (error) {
    return { failed: { Python: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `STANCEGRAPH_PYTHON`, otherwise one with the peers installed into a temporary folder, kept for the next run. */
function python(): string {
  const given = process.env.STANCEGRAPH_PYTHON;
  if (given) return given;
  const place = join(tmpdir(), 'stancegraph-bench-python');
  const binary = join(place, 'bin', 'python');
  if (!existsSync(join(place, 'complete'))) {
    execFileSync('python3', ['-m', 'venv', place], { stdio: 'ignore' });
    execFileSync(binary, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: 'ignore', timeout: 600_000 });
    writeFileSync(join(place, 'complete'), '');
  }
  return binary;
}
