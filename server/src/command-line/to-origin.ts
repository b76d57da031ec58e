import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError for what is no origin */
export function toOrigin(text: string): string {
  const origin = text.trim().replace(/\/$/, '');
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new InvalidArgumentError(`"${text.trim()}" is not an origin like https://briefing.example`);
}
