/** In larger networks not every name can be read at once, so no room is kept for them. */
export const ALL_LABELLED = 400;

/** Every node with the name for which room is kept under it. */
export const labelled = <N extends { id: string; label?: string }>(nodes: readonly N[]): (N & { label: string })[] =>
  nodes.map((node) => ({ ...node, label: nodes.length > ALL_LABELLED ? '' : (node.label ?? node.id) }));
