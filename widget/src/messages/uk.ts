import { countedInUkrainian } from './counted-in-ukrainian.ts';
import type { Messages } from './messages.ts';

const actors = countedInUkrainian('актор', 'актори', 'акторів');
const ties = countedInUkrainian('зв’язок', 'зв’язки', 'зв’язків');

export const uk: Messages = {
  words: {
    positions: {
      SUPPORT: 'Підтримує',
      LEAN_SUPPORT: 'Схиляється до підтримки',
      NEUTRAL: 'Нейтральна позиція',
      LEAN_OPPOSE: 'Схиляється проти',
      OPPOSE: 'Виступає проти',
      UNDECIDED: 'Не визначилися',
    },
    unknown: 'Позиція невідома',
    agree: 'Згодні',
    differ: 'Розходяться',
    neither: 'Говорили про те саме',
    country: 'Країна',
    organisation: 'Організація',
    official: 'Посадова особа',
    issue: 'Питання',
    conditional: 'Залежить від умови',
    group: (number, size) => `Група ${number}, ${actors(size)}`,
  },
  allIssues: 'Хто де стоїть з усіх питань',
  severalIssues: (count) => `Хто де стоїть; питань: ${count}`,
  asOf: (date) => `Станом на ${date}`,
  knownOn: (date) => `за відомим на ${date}`,
  assumed: 'як було б за припущень',
  loading: 'Читаємо граф…',
  empty: (date) => `На ${date} ні в кого не було відомої позиції.`,
  tooMany: (count) => `${actors(count)}: забагато, щоб рухатися тут; їх показує оглядач.`,
  noServer: 'Не сказано, який сервер питати: атрибут «src» має містити адресу, що починається з https:.',
  errors: {
    OFFLINE: 'Сервер не відповідає або не дозволяє цій сторінці питати.',
    NOT_FOUND: 'Того, про що запитано, у графі немає.',
    BAD_USER_INPUT: 'Те, про що запитано, неможливе.',
    UNAVAILABLE: 'Сервер зараз не може дістатися до графа.',
    other: 'Сервер не зміг відповісти.',
  },
  retry: 'Спробувати ще раз',
  summary: (nodes, edges) => `Мережа: ${actors(nodes)} і ${ties(edges)}`,
  help: 'Клавіші зі стрілками ведуть від актора до актора, Enter вибирає, Escape виходить. Список нижче містить те саме.',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  fit: 'Показати все',
  legend: 'Легенда',
  list: 'Списком',
  conditional: 'залежить від умови',
  node: (who, position, agree, differ, met) =>
    `${who}: ${position}. ${met > 0 ? `Тих, хто говорив про те саме: ${met}` : `Згода: ${agree}, розбіжність: ${differ}`}.`,
  tie: (source, target, verdict) =>
    `${source} і ${target}: ${{ agree: 'згодні', differ: 'розходяться', neither: 'говорили про те саме' }[verdict]}.`,
  source: (host, revision, hash) => `Stancegraph на ${host}, граф ${revision}, відповідь ${hash}`,
  open: 'Відкрити в оглядачі',
  states: { AS_PICTURED: 'Як на зображенні', CHANGED: 'Змінилося, відколи зображено' },
};
