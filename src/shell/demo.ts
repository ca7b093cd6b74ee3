import { type DemoCompany, type DemoProfileId, demoCompany } from '../core/demo';
import { addDays, type Day } from '../core/funnel/calendar';
import { INPUT_IDS } from '../core/funnel/metrics';
import { UserError } from '../core/funnel/problem';
import { entriesOf } from '../core/funnel/rollUp';
import type { Settings } from '../core/funnel/settings';
import { type Language, say } from '../core/words/say';
import { readRecords } from '../sheets/readDays';
import { createTable, refreshTable } from './create';
import { ensureRows } from './dayRows';
import { record } from './journal';
import type { Services } from './ports';
import { LATER } from './questions';
import { writeWeights } from './weights';
import { DEMO_MARK, type OpenBook, openBook, openWorkbook, sheetOf, type Workbook } from './workbook';
import { type NewCell, putCells } from './writeCells';
import { fillLists, firstSettings, listsOf } from './writeSettings';

const SEED = 7;
/** What the demo company agreed on: who is none of its leads. */
const CRITERIA = ['notTarget', 'badPhone', 'spam', 'duplicate'] as const;

/**
 * Fills an empty table with the demo company: 26 weeks up to the day before yesterday, so that yesterday is left to be
 * filled in. A table that does not exist yet is created.
 *
 * @throws UserError demoOverData, when there are numbers or sources of the business's own
 */
export function fillDemo(services: Services): void {
  const workbook = openWorkbook(services);
  if (workbook.sheets.size > 0) requireEmpty(openBook(workbook));
  const to = addDays(workbook.today, -2);
  const company = companyOf(workbook.language, to);
  const settings = demoSettings(workbook, company);
  const marked = (at: Workbook): Settings => {
    sheetOf(at, 'settings').sheet.addDeveloperMetadata(DEMO_MARK, to); // first: after a cut it can be cleared
    return settings;
  };
  if (workbook.sheets.size === 0) createTable(services, { settings: marked, ask: LATER });
  else putSettings(workbook, marked(workbook));
  const open = openBook(openWorkbook(services));
  const { records } = company.facts;
  const filled = putCells(ensureRows(open, records), demoCells(company, open.settings));
  writeWeights(filled);
  record(filled.workbook, {
    batch: '',
    who: workbook.who,
    action: say(workbook.language, 'action.demo'),
    lines: [],
  });
}

function requireEmpty({ settings, days }: OpenBook): void {
  const filled = readRecords(days, settings).some(({ values }) => entriesOf(values).length > 0);
  if (filled || settings.sources.length > 0) throw new UserError({ code: 'demoOverData' });
}

function putSettings(workbook: Workbook, settings: Settings): void {
  const { settingsTable } = openBook(workbook);
  const { sourceName = [], planMonth = [], person = [], manager = [], criterion = [] } = listsOf(settings);
  const lists = { sourceName, planMonth, person, manager, criterion };
  fillLists(sheetOf(workbook, 'settings').sheet, settingsTable, lists);
  refreshTable(workbook, LATER);
}

const PROFILES: readonly DemoProfileId[] = ['search', 'social', 'partners', 'organic'];

/** The demo company in a language, as it is known on a day. */
export function companyOf(language: Language, to: Day): DemoCompany {
  const [paid, free] = [say(language, 'demo.direction.paid'), say(language, 'demo.direction.free')];
  const names = ['1', '2', '3', '4'] as const;
  const sources = PROFILES.map((profile, index) => {
    return { profile, name: say(language, `demo.source.${names[index] ?? '1'}`), direction: index < 2 ? paid : free };
  });
  return demoCompany({ seed: SEED, to, names: { sources, managers: say(language, 'demo.managers').split(' ') } });
}

/** Partners bring businesses, which cost less to serve. */
const economicsOf = (language: Language, index: number) =>
  PROFILES[index] === 'partners'
    ? { segment: say(language, 'demo.segment.2'), costPercent: 50 }
    : { segment: say(language, 'demo.segment.1'), costPercent: 60 };

/** Sources keep what the company's records hold; a newcomer need not switch anything. */
export function demoSettings(workbook: Workbook, { sources, facts, plans }: DemoCompany): Settings {
  const kept = (name: string) => {
    const own = facts.records.filter(({ source }) => source === name);
    return INPUT_IDS.filter((id) => own.some(({ values }) => values[id] !== undefined));
  };
  const { language } = workbook;
  return {
    ...firstSettings(
      workbook,
      sources.map((source, index) => ({ ...source, ...economicsOf(language, index), kept: kept(source.name) })),
    ),
    plans,
    people: say(language, 'demo.people').split('|'),
    managers: say(language, 'demo.managers').split(' '),
    criteria: CRITERIA.map((code) => say(language, `demo.deal.${code}`)),
  };
}

/** The cells of «Дни» that the demo company fills. */
export const demoCells = (company: DemoCompany, settings: Settings): NewCell[] => [
  ...company.facts.records.flatMap(cellsOf),
  ...eventsOf(company, settings),
];

const cellsOf = ({ day, source, values }: DemoCompany['facts']['records'][number]): NewCell[] =>
  entriesOf(values).map(([metric, now]) => ({ day, source, metric, was: '', now }));

const eventsOf = ({ events }: DemoCompany, { language, sources }: Settings): NewCell[] =>
  events.map(({ day, source, code }) => {
    return {
      day,
      source: source ?? sources[0]?.name ?? '',
      metric: 'event',
      was: '',
      now: say(language, `demo.event.${code}`),
    };
  });
