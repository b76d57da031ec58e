const LEAST_FOR_SERIES = 10;
/** B_2k / (2k (2k - 1)) of the Bernoulli numbers, k = 1, 2, ... */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/** ln Gamma(x) for x > 0, to about 1e-14: Stirling's series (DLMF 5.11.1), after raising x by Gamma(x + 1) = x Gamma(x). */
export function logGamma(x: number): number {
  let raised = x;
  let product = 1;
  for (; raised < LEAST_FOR_SERIES; raised++) product *= raised;
  let power = raised;
  let series = 0;
  for (const coefficient of STIRLING) {
    series += coefficient / power;
    power *= raised * raised;
  }
  return (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}
