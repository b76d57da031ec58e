import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { News } from '../state/news.ts';
import classes from './live.module.css';
import { useNewsWords } from './use-news-words.ts';

const SHOWN_MS = 12_000;

/** Says what has changed, over the picture so that nothing moves; present always, so that a screen reader hears it. */
export function LiveNotice({ news }: { news: News | undefined }) {
  const { t } = useTranslation();
  const words = useNewsWords();
  const [shown, setShown] = useState<News>();
  useEffect(() => {
    setShown(news);
    const timer = setTimeout(() => setShown(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <p role="status" className={classes.notice} data-shown={shown !== undefined || undefined}>
      {shown !== undefined && t('live.changed', { what: words(shown) })}
    </p>
  );
}
