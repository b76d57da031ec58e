import { countedInUkrainian } from './messages/counted-in-ukrainian.ts';

interface StaleMessages {
  /** "2 stances"; what changed, counted. */
  stances: (count: number) => string;
  conditions: (count: number) => string;
  statements: (count: number) => string;
  and: string;
  since: (what: string, date: string) => string;
  numbers: string;
  recorded: (date: string) => string;
  unknown: string;
  more: (count: number) => string;
  page: string;
  verdicts: Record<'DIFFERENT_VERSION' | 'UNKNOWN_HASH' | 'EQUAL', string>;
}

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

const en: StaleMessages = {
  stances: counted('stance', 'stances'),
  conditions: counted('condition', 'conditions'),
  statements: counted('statement', 'statements'),
  and: ' and ',
  since: (what, date) => `${what} changed since ${date}`,
  numbers: 'Numbers',
  recorded: (date) => `recorded on ${date}`,
  unknown: 'Not known',
  more: (count) => `and ${count} more`,
  page: 'All that changed',
  verdicts: {
    EQUAL: 'As pictured',
    DIFFERENT_VERSION: 'Pictured by another version, which may count otherwise',
    UNKNOWN_HASH: 'This network has never been as it was pictured',
  },
};
const de: StaleMessages = {
  stances: counted('Haltung', 'Haltungen'),
  conditions: counted('Bedingung', 'Bedingungen'),
  statements: counted('Aussage', 'Aussagen'),
  and: ' und ',
  since: (what, date) => `${what} geändert seit ${date}`,
  numbers: 'Zahlen',
  recorded: (date) => `erfasst am ${date}`,
  unknown: 'Nicht bekannt',
  more: (count) => `und ${count} weitere`,
  page: 'Alles, was sich geändert hat',
  verdicts: {
    EQUAL: 'Wie abgebildet',
    DIFFERENT_VERSION: 'Von einer anderen Version abgebildet, die anders zählen kann',
    UNKNOWN_HASH: 'Dieses Netz war nie so, wie es abgebildet wurde',
  },
};

const uk: StaleMessages = {
  stances: countedInUkrainian('позиція', 'позиції', 'позицій'),
  conditions: countedInUkrainian('умова', 'умови', 'умов'),
  statements: countedInUkrainian('заява', 'заяви', 'заяв'),
  and: ' і ',
  since: (what, date) => `Змінилося від ${date}: ${what}`,
  numbers: 'Числа',
  recorded: (date) => `записано ${date}`,
  unknown: 'Невідомо',
  more: (count) => `і ще ${count}`,
  page: 'Усе, що змінилося',
  verdicts: {
    EQUAL: 'Як на зображенні',
    DIFFERENT_VERSION: 'Зображено іншою версією, яка може рахувати інакше',
    UNKNOWN_HASH: 'Ця мережа ніколи не була такою, як на зображенні',
  },
};

export const staleMessages = (language: string): StaleMessages =>
  language === 'uk' ? uk : language === 'de' ? de : en;
