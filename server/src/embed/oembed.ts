import { element, escapeXml } from '@stancegraph/drawing';
import { type FrameSize, frameElement } from './frame-element.ts';
import type { SharedNetwork } from './shared-network.ts';

/** A `rich` answer, https://oembed.com section 2.3.4; every length in pixels, every age in seconds. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
  /** All three, or none where the bounds are below what the server draws. */
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const USUAL: FrameSize = { width: 800, height: 640 };
/** Of the picture that stands for it. */
const THUMBNAIL: FrameSize = { width: 600, height: 400 };
/** The least that the server draws. */
const LEAST_THUMBNAIL = 100;
const HOUR = 3600;

/** What to put where an address of ours stands, no larger than `most`. */
export function toOEmbed({ query, title, asOf }: SharedNetwork, origin: string, most: Partial<FrameSize>): OEmbed {
  const within = ({ width, height }: FrameSize): FrameSize => ({
    width: Math.min(width, most.width ?? width),
    height: Math.min(height, most.height ?? height),
  });
  const size = within(USUAL);
  const thumbnail = within(THUMBNAIL);
  const parameters = query === '' ? '' : `${query}&`;
  const { width, height } = thumbnail;
  const drawn = Math.min(width, height) >= LEAST_THUMBNAIL;
  return {
    version: '1.0',
    type: 'rich',
    title: `${title}, as of ${asOf}`,
    provider_name: 'Stancegraph',
    provider_url: origin,
    cache_age: HOUR,
    ...size,
    html: frameElement(`${origin}/embed/network${query === '' ? '' : `?${query}`}`, title, size),
    ...(drawn && {
      thumbnail_url: `${origin}/picture/network.png?${parameters}width=${width}&height=${height}&scale=1`,
      thumbnail_width: width,
      thumbnail_height: height,
    }),
  };
}

export function toXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => element(name, {}, escapeXml(String(value))));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element('oembed', {}, fields.join(''))}\n`;
}
