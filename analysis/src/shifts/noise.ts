/** Of a normal variable's differences the median of squares is 2 · 0.455 times its variance. */
const MEDIAN_OF_SQUARED_DIFFERENCES = 0.91;
const LEAST = 0.01;

/**
 * Variance of a series around its segments: median of the squared differences of neighbours / 0.91, at least 0.01. A few
 * change points do not raise it. Of an even number of differences the mean of the middle two.
 */
export function noiseVariance(values: ArrayLike<number>): number {
  const squares = Float64Array.from(
    { length: Math.max(0, values.length - 1) },
    (_, i) => ((values[i + 1] ?? 0) - (values[i] ?? 0)) ** 2,
  ).sort();
  if (squares.length === 0) return LEAST;
  const middle = (squares.length - 1) / 2;
  const median = ((squares[Math.floor(middle)] ?? 0) + (squares[Math.ceil(middle)] ?? 0)) / 2;
  return Math.max(LEAST, median / MEDIAN_OF_SQUARED_DIFFERENCES);
}
