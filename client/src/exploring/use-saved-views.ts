import { useLocalStorage } from '@mantine/hooks';
import { readViews, type SavedView, writeViews } from '../state/saved-views.ts';

/** The views kept in this browser, the same in all its tabs. What cannot be read counts as none. */
export function useSavedViews(): [SavedView[], (views: SavedView[]) => void] {
  const [views, setViews] = useLocalStorage<SavedView[]>({
    key: 'stancegraph-views',
    defaultValue: [],
    getInitialValueInEffect: false,
    serialize: writeViews,
    deserialize: (text) => readViews(text ?? '') ?? [],
  });
  return [views, setViews];
}
