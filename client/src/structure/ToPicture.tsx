import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Patch } from '../state/filters.ts';

interface ToPictureProps {
  /** What is seen there, for who does not see the row. */
  of: string;
  /** What the picture is asked for. */
  patch: Patch;
  change: ChangeAddress;
}

/** From a row to the picture that shows what it says. */
export function ToPicture({ of, patch, change }: ToPictureProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="sg-link sg-to-picture"
      aria-label={t('structure.inPicture', { of })}
      onClick={() => change({ ...patch, view: undefined })}
    >
      {t('controls.views.picture')}
    </button>
  );
}
