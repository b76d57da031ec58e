export type DnaKernel = 'UNIFORM' | 'TRIANGULAR' | 'EPANECHNIKOV' | 'GAUSSIAN';

/**
 * Weight of a statement at distance u, in half windows, as DNA 3.1.2 has it: its triangular kernel is 1 - u, so that
 * it rises to 2 on one side.
 */
export function dnaKernel(kernel: DnaKernel, u: number): number {
  if (kernel === 'GAUSSIAN') return Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(u) > 1) return 0;
  switch (kernel) {
    case 'UNIFORM':
      return 0.5;
    case 'TRIANGULAR':
      return 1 - u;
    case 'EPANECHNIKOV':
      return 0.75 * (1 - u * u);
  }
}
