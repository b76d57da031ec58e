import type { Recorded } from '@stancegraph/analysis';
import { type Fields, maybe, text } from './decoders.ts';

export const RECORDED: Fields<Recorded> = {
  recordedAt: text,
  retractedAt: maybe(text),
  retractReason: maybe(text),
};
