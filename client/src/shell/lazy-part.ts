import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const RETRY_MS = 2500;

/**
 * A part of the page that is fetched when it is first shown. While the server is gone it is tried again until it is there:
 * the reader, who is told that the server does not answer, sees that it loads.
 */
export function lazyPart<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  const persistently = (): Promise<{ default: ComponentType<Props> }> =>
    load().catch(() => new Promise((resolve) => setTimeout(resolve, RETRY_MS)).then(persistently));
  return lazy(persistently);
}
