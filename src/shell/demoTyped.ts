import { type Day, isDay } from '../core/funnel/calendar';
import { entriesOf } from '../core/funnel/rollUp';
import type { Settings } from '../core/funnel/settings';
import { type Language, say } from '../core/words/say';
import { dealRow } from '../sheets/dealRow';
import { dealCellsOf, dealLines } from '../sheets/dealTable';
import { MANAGER_DAYS_HEAD_ROWS, MANAGER_FLOWS } from '../sheets/managerDays';
import { columnCells, type PlainCell } from '../sheets/readSettings';
import { dayOfSerial } from '../sheets/serial';
import { SETTINGS_HEAD_ROWS } from '../sheets/settingsSheet';
import type { SheetKey } from '../sheets/sheetPlan';
import { dealsTableOf } from './dealsSheet';
import { companyOf, demoCells, demoSettings } from './demo';
import { demoDeals } from './demoDeals';
import { demoManagers } from './demoManagers';
import { filledDays } from './filledDays';
import type { JournalLine } from './journal';
import { managerDaysOf } from './managerDaysSheet';
import type { OpenBook } from './workbook';
import { listsOf } from './writeSettings';

/** What stands somewhere in the table, as the journal tells it. */
type Said = Required<Pick<JournalLine, 'place' | 'metric' | 'was'>>;

/** What the demo company of a day did not put there, as lines of the journal: cells of «Дни», «Ввод менеджеров» and the lists, and deals. */
export function typedOverDemo(open: OpenBook, to: string, lists: readonly string[]): JournalLine[] {
  if (!isDay(to)) return [];
  const { workbook, settings } = open;
  const { language } = workbook;
  const company = companyOf(settings.language, to);
  const own = demoSettings(workbook, company);
  const inDays = demoCells(company, own).map(({ day, source, metric, now }) =>
    saidOf(language, 'days', { of: [day, source], metric, was: now }),
  );
  return [
    ...lacking(daysSaid(open), inDays),
    ...lacking(listsSaid(open, lists), listsTold(language, own, lists)),
    ...lacking(dealsSaid(open), demoDealsSaid(settings.language, to)),
    ...lacking(managersSaid(open), demoManagersSaid(settings.language, to)),
  ];
}

/** What is said and not known. */
function lacking(said: readonly Said[], known: readonly Said[]): Said[] {
  const keyOf = ({ place, metric, was }: Said): string => [place, metric, was].join('\n');
  const all = new Set(known.map(keyOf));
  return said.filter((one) => !all.has(keyOf(one)));
}

function saidOf(
  language: Language,
  sheet: SheetKey,
  { of = [], metric = '', was }: { readonly of?: readonly string[]; readonly metric?: string; readonly was: PlainCell },
): Said {
  const title = say(language, `sheet.${sheet}`);
  return { place: of.length === 0 ? title : `${title}: ${of.join(', ')}`, metric, was };
}

/** Everything that is filled in in «Дни», a line a cell; columns of people's own stay when the demo goes. */
const daysSaid = ({ days, workbook }: OpenBook): Said[] =>
  filledDays(days).flatMap(({ day, source, key, cell }) =>
    key.startsWith('#') ? [] : [saidOf(workbook.language, 'days', { of: [day, source], metric: key, was: cell })],
  );

/** What stands in columns of the lists of «Настройки»; whether a source keeps a metric is no number of anybody's. */
function listsSaid({ settingsTable, workbook }: OpenBook, lists: readonly string[]): Said[] {
  return lists.flatMap((key) =>
    columnCells(settingsTable, key)
      .slice(SETTINGS_HEAD_ROWS)
      .flatMap((cell) => told(workbook.language, key, cell)),
  );
}

const listsTold = (language: Language, settings: Settings, lists: readonly string[]): Said[] =>
  Object.values(listsOf(settings)).flatMap((rows) =>
    rows.flatMap((row) => lists.flatMap((key) => told(language, key, row[key] ?? ''))),
  );

function told(language: Language, metric: string, cell: PlainCell): Said[] {
  if (cell === '' || typeof cell === 'boolean') return [];
  const was = metric === 'planMonth' && typeof cell === 'number' ? dayOfSerial(cell) : cell;
  return [saidOf(language, 'settings', { metric, was })];
}

const dealSaid = (language: Language, cells: readonly PlainCell[]): Said =>
  saidOf(language, 'deals', { was: JSON.stringify(cells) });

/** Every row of «Сделки», as it stands. */
function dealsSaid({ workbook }: OpenBook): Said[] {
  const table = dealsTableOf(workbook);
  return table === undefined
    ? []
    : dealLines(table).map(({ cells }) => dealSaid(workbook.language, dealCellsOf(cells)));
}

const demoDealsSaid = (language: Language, to: Day): Said[] =>
  demoDeals(language, to).map((deal) => dealSaid(language, dealRow(language, deal)));

/** Everything that is filled in in «Ввод менеджеров», a line a cell, as it stands. */
function managersSaid({ workbook }: OpenBook): Said[] {
  const table = managerDaysOf(workbook);
  if (table === undefined) return [];
  const [days = [], managers = []] = ['day', 'manager'].map((key) => columnCells(table, key).map(String));
  return ['source', ...MANAGER_FLOWS, 'event'].flatMap((metric) =>
    columnCells(table, metric).flatMap((was, index) => {
      const of = [days[index] ?? '', managers[index] ?? ''];
      return index < MANAGER_DAYS_HEAD_ROWS || was === ''
        ? []
        : [saidOf(workbook.language, 'managerDays', { of, metric, was })];
    }),
  );
}

const demoManagersSaid = (language: Language, to: Day): Said[] =>
  demoManagers(language, to).flatMap(({ day, manager, values }) =>
    entriesOf(values).map(([metric, was]) => saidOf(language, 'managerDays', { of: [day, manager], metric, was })),
  );
