export const KERNELS = ['UNIFORM', 'TRIANGULAR', 'EPANECHNIKOV', 'GAUSSIAN'] as const;
export type Kernel = (typeof KERNELS)[number];

/**
 * Density of a kernel at distance u, in bandwidths: UNIFORM 1/2, TRIANGULAR 1 - |u|, EPANECHNIKOV 3/4 (1 - u²), each 0
 * beyond |u| = 1; GAUSSIAN exp(-u²/2) / sqrt(2π), everywhere above 0. Silverman 1986, Density Estimation, section 3.3.
 */
export function kernelDensity(kernel: Kernel, u: number): number {
  if (kernel === 'GAUSSIAN') return Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  const distance = Math.abs(u);
  if (distance > 1) return 0;
  switch (kernel) {
    case 'UNIFORM':
      return 1 / 2;
    case 'TRIANGULAR':
      return 1 - distance;
    case 'EPANECHNIKOV':
      return (3 / 4) * (1 - distance * distance);
  }
}
