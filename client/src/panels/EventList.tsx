import { useTranslation } from 'react-i18next';
import { inWords } from '../messages/dates.ts';

interface EventRow {
  id: string;
  title: string;
  startsOn: string;
  place: string | null;
}
interface EventListProps {
  events: readonly EventRow[];
  day: string;
  onGo: (day: string) => void;
}

/** Meetings and votes; each date is a way to go there. */
export function EventList({ events, day, onGo }: EventListProps) {
  const { t } = useTranslation();
  const once = [...new Map(events.map((event) => [event.id, event])).values()].sort((a, b) =>
    a.startsOn < b.startsOn ? 1 : -1,
  );
  if (once.length === 0) return null;
  return (
    <section>
      <h2>{t('home.events')}</h2>
      <ul className="sg-events">
        {once.map(({ id, title, startsOn, place }) => (
          <li key={id}>
            <button
              type="button"
              className="sg-link"
              aria-current={startsOn === day ? 'date' : undefined}
              onClick={() => onGo(startsOn)}
            >
              {inWords(startsOn)}
            </button>
            <span>
              {title}
              {place && <span className="sg-quiet"> · {place}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
