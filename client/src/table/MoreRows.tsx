import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Shows the next page of a long table; nothing where all `total` rows are shown. */
export function MoreRows({
  shown,
  total,
  page,
  onMore,
}: Record<'shown' | 'total' | 'page', number> & { onMore: () => void }) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  return (
    <Button variant="default" onClick={onMore}>
      {t('pages.more', { count: Math.min(page, total - shown) })}
    </Button>
  );
}
