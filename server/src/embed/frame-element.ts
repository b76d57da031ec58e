import { element } from '@stancegraph/drawing';

export interface FrameSize {
  width: number;
  height: number;
}

/** The tag of a frame, ready to be put into a page: it may run its script and open links, nothing else. */
export const frameElement = (address: string, title: string, { width, height }: FrameSize): string =>
  // An `iframe` without an end tag would swallow the rest of the page.
  element('iframe', {
    src: address,
    title,
    width,
    height,
    loading: 'lazy',
    frameborder: 0,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  }).replace(/\/>$/, '></iframe>');
