import { isDay } from '../core/funnel/calendar';
import type { Deal } from '../core/funnel/records';
import type { Settings } from '../core/funnel/settings';
import { dealRow } from '../sheets/dealRow';
import type { PlainCell } from '../sheets/readSettings';
import { dayOfSerial } from '../sheets/serial';
import { SETTINGS_HEAD_ROWS } from '../sheets/settingsSheet';
import { dealsOf } from './dealsSheet';
import { companyOf, demoCells, demoSettings } from './demo';
import { demoManagers, typedManagerCells } from './demoManagers';
import { filledDays } from './filledDays';
import { managersOf } from './managerDaysSheet';
import type { OpenBook } from './workbook';
import { listsOf } from './writeSettings';

/** How much the demo company of a day did not put there: cells of «Дни», «Ввод менеджеров» and the lists, and deals. */
export function typedOverDemo(open: OpenBook, to: string, lists: readonly string[]): number {
  if (!isDay(to)) return 0;
  const { workbook, settings } = open;
  const company = companyOf(settings.language, to);
  const own = demoSettings(workbook, company);
  const inDays = demoCells(company, own).map(({ day, source, metric, now }) => [day, source, metric, now].join('\n'));
  const ofManagers = typedManagerCells(managersOf(open) ?? [], demoManagers(settings.language, to));
  return (
    lacking(daysSaid(open), inDays) +
    lacking(listsSaid(open, lists), listsTold(own, lists)) +
    lacking(dealsSaid(settings, dealsOf(open)), dealsSaid(settings, company.facts.deals)) +
    ofManagers
  );
}

/** How many of what is said are not among what is known. */
function lacking(said: readonly string[], known: readonly string[]): number {
  const all = new Set(known);
  return said.filter((one) => !all.has(one)).length;
}

/** Everything that is filled in in «Дни», a line a cell; columns of people's own stay when the demo goes. */
const daysSaid = ({ days }: OpenBook): string[] =>
  filledDays(days).flatMap(({ day, source, key, cell }) =>
    key.startsWith('#') ? [] : [[day, source, key, cell].join('\n')],
  );

/** What stands in columns of the lists of «Настройки»; whether a source keeps a metric is no number of anybody's. */
function listsSaid({ settingsTable }: OpenBook, lists: readonly string[]): string[] {
  const { columns, cells } = settingsTable;
  return lists.flatMap((key) =>
    cells.slice(SETTINGS_HEAD_ROWS).flatMap((row) => told(key, row[(columns.get(key) ?? 0) - 1] ?? '')),
  );
}

const listsTold = (settings: Settings, lists: readonly string[]): string[] =>
  Object.values(listsOf(settings)).flatMap((rows) =>
    rows.flatMap((row) => lists.flatMap((key) => told(key, row[key] ?? ''))),
  );

function told(key: string, cell: PlainCell): string[] {
  if (cell === '' || typeof cell === 'boolean') return [];
  return [`${key}\n${key === 'planMonth' && typeof cell === 'number' ? dayOfSerial(cell) : cell}`];
}

const dealsSaid = ({ language }: Settings, deals: readonly Deal[] = []): string[] =>
  deals.map((deal) => JSON.stringify(dealRow(language, deal)));
