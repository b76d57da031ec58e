import type { DistanceOf } from './network-distances.ts';

/**
 * Mean silhouette of a grouping, -1 to 1: of each member (b - a) / max(a, b), a its mean distance to the others of its
 * group, b the least mean distance to another group; 0 for who is alone, or where both are 0. Rousseeuw 1987,
 * doi:10.1016/0377-0427(87)90125-7. Two groups or more. O(n²).
 */
export function silhouette(group: readonly number[], groups: number, distance: DistanceOf): number {
  const size = new Int32Array(groups);
  for (const g of group) size[g] = (size[g] ?? 0) + 1;
  let sum = 0;
  group.forEach((own, i) => {
    if (size[own] === 1) return;
    const sums = new Float64Array(groups);
    group.forEach((g, j) => {
      sums[g] = (sums[g] ?? 0) + (i === j ? 0 : distance(i, j));
    });
    const inside = (sums[own] ?? 0) / ((size[own] ?? 0) - 1);
    let nearest = Number.POSITIVE_INFINITY;
    sums.forEach((far, g) => {
      if (g !== own) nearest = Math.min(nearest, far / (size[g] ?? 1));
    });
    const larger = Math.max(inside, nearest);
    sum += larger === 0 ? 0 : (nearest - inside) / larger;
  });
  return group.length === 0 ? 0 : sum / group.length;
}
