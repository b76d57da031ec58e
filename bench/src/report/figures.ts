/** `0.42`, `4.2`, `42`, `4,200`: about two to three digits that mean something. */
export function figure(value: number): string {
  const digits = value >= 10 ? 0 : value >= 1 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const times = (value: number): string => `${figure(value)}x`;

export const kilobytes = (bytes: number): string => figure(bytes / 1000);
