/** A figure as a length beside it; `of` is 0 to 1. */
export const Bar = ({ of }: { of: number }) => (
  <span className="sg-bar" aria-hidden="true">
    <span style={{ width: `${Math.max(0, Math.min(1, of)) * 100}%` }} />
  </span>
);
