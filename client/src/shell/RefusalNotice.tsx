import { useTranslation } from 'react-i18next';
import classes from '../live/live.module.css';
import { number } from '../messages/dates.ts';
import { useRefusal } from './refusal-store.ts';

/** Says over the picture what could not be done or read, and what would be right, until something else is done. */
export function RefusalNotice() {
  const { t } = useTranslation();
  const refusal = useRefusal();
  if (!refusal) return null;
  return (
    <p role="alert" className={classes.notice} data-shown>
      {t(`tooLong.${refusal.of}`, { given: number(refusal.count), most: number(refusal.most) })}
    </p>
  );
}
