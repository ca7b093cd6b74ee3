/** What the add-on is asked for after people's edits, one operation a line, and what each may change in what is typed. */
import { serialOfDay } from '../../src/sheets/serial';
import type { Fact } from './editedFacts';
import type { Table } from './table';

/** A cell of «Дни» that an operation may write, and what it writes there; undefined where it may empty it. */
export interface Change {
  readonly of: string;
  readonly holds?: string;
  /** What it may replace: nothing unless told. */
  readonly instead?: RegExp;
}
/** What an operation is told: a number that is not the same twice in a sequence. */
export interface Asked {
  readonly name: string;
  readonly call: string;
  readonly args?: (number: number) => readonly unknown[];
  /** The cells of «Дни» that it may change. */
  readonly changes?: (number: number, table: Table) => readonly Change[];
  /** Cells of «Настройки» in which it may put something else. */
  readonly settings?: RegExp;
  /** Asked as the menu does, which tells what came of it in an alert. */
  readonly isOfMenu?: true;
}

export const [SOURCE, OTHER] = ['Яндекс', 'Сайт'] as const;
const YESTERDAY = '2026-11-21';
const METRICS = ['leads', 'payments', 'revenue'] as const;
const ANY = /./s;

/** How a cell of «Дни» is named among the facts. */
export const dayCell = (day: string, source: string, metric: string): string =>
  ['days', serialOfDay(day), source.toLowerCase(), metric].join('|');
const entered = (number: number) => METRICS.map((metric, index) => ({ metric, value: 10 + number + index }));

/** The newest action of the journal, as what undoing it may change. */
function undoing(_number: number, table: Table): Change[] {
  const journal = table.spreadsheet.getSheets().find((sheet) => sheet.getRange(1, 3).getValue() === 'batch');
  const [keys = [], , ...lines] = journal?.getDataRange().getDisplayValues() ?? [];
  const at = (line: readonly string[], key: string): string => line[keys.indexOf(key)] ?? '';
  const newest = lines.map((line) => at(line, 'batch')).find((batch) => batch !== '');
  return lines
    .filter((line) => at(line, 'batch') === newest && /^\d{4}-\d\d-\d\d$/.test(at(line, 'day')))
    .map((line) => {
      const [of, was] = [dayCell(at(line, 'day'), at(line, 'source'), at(line, 'metric')), at(line, 'was')];
      return { of, instead: new RegExp(`^${escaped(at(line, 'now'))}$`), ...(was !== '' && { holds: was }) };
    });
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const HYPOTHESIS = {
  metric: 'leadToPayment',
  start: '2026-11-23',
  weeks: 4,
  expected: 0.1,
  belief: 'Если',
  owner: 'Анна',
};
const imported = (number: number) => [
  { day: '2026-11-10', source: SOURCE, values: { leads: 500 + number, payments: 7 } },
  { day: '2026-08-03', source: OTHER, values: { leads: 600 + number } },
];

/** Everything that is asked for; the first are the daily ones. */
export const ASKED: readonly Asked[] = [
  { name: 'open the sidebar', call: 'openSidebar' },
  {
    name: 'save a day',
    call: 'saveDays',
    args: (number) => [
      {
        cells: entered(number).map((cell) => ({ ...cell, day: YESTERDAY, source: SOURCE, was: null })),
        events: [{ day: YESTERDAY, event: `акция ${number}`, was: '' }],
      },
    ],
    changes: (number) => [
      ...entered(number).map(({ metric, value }) => ({ of: dayCell(YESTERDAY, SOURCE, metric), holds: `${value}` })),
      ...[SOURCE, OTHER].map((source) => ({ of: dayCell(YESTERDAY, source, 'event'), instead: ANY })),
    ],
  },
  { name: 'open a day', call: 'openDay', args: () => [YESTERDAY] },
  { name: 'preview an import', call: 'previewImport', args: (number) => [imported(number)] },
  {
    name: 'import',
    call: 'applyImport',
    args: (number) => [{ fileName: 'a.csv', records: imported(number), overwrite: true }],
    changes: (number) =>
      imported(number).flatMap(({ day, source, values }) =>
        Object.entries(values).map(([metric, value]) => ({
          of: dayCell(day, source, metric),
          holds: `${value}`,
          instead: ANY,
        })),
      ),
    settings: /^settings\|.*\|kept:/, // what a file brings for a source is kept for it from then on
  },
  { name: 'undo', call: 'undoLast', changes: undoing, settings: /./ },
  { name: 'list the actions', call: 'listActions' },
  { name: 'review', call: 'reviewTable' },
  { name: 'show the weeks', call: 'showWeek', args: () => [undefined] },
  { name: 'tell where numbers are from', call: 'whereFrom' },
  { name: 'open the report', call: 'openReport' },
  { name: 'mark a week', call: 'markWeek', args: () => [{ week: '2026-W46', reason: 'праздник' }] },
  {
    name: 'accept a norm',
    call: 'acceptNorm',
    args: () => [{ metric: 'averageCheck', from: '2026-W45', reason: 'офис' }],
  },
  { name: 'open the goal', call: 'openGoal' },
  {
    name: 'adopt a plan',
    call: 'adoptPlan',
    args: (number) => [{ month: '2026-12', goal: 3_000_000 + number, choice: 'likely', replace: true }],
    settings: /^settings\|.*\|(plan:.*|planMonth|planSource)$/,
  },
  { name: 'open the hypotheses', call: 'openHypotheses' },
  { name: 'add a hypothesis', call: 'addHypothesis', args: (number) => [{ ...HYPOTHESIS, belief: `Если ${number}` }] },
  {
    name: 'add a decision',
    call: 'addDecision',
    args: (number) => [{ what: `дело ${number}`, owner: 'Ольга', due: '2026-11-27' }],
  },
  { name: 'show the meeting', call: 'showMeeting' },
  { name: 'add a source', call: 'addSources', args: (number) => [[`Новый ${number}`]] },
  { name: 'open the import', call: 'openImport' },
  { name: 'keep the month', call: 'keepMonthFromMenu', isOfMenu: true },
  { name: 'show the economics', call: 'economicsFromMenu', isOfMenu: true },
  { name: 'show the funnel', call: 'funnelFromMenu', isOfMenu: true },
  { name: 'show the managers', call: 'managersFromMenu', isOfMenu: true },
];
/** Repairs what can be repaired. */
export const REPAIR: Asked = { name: 'repair', call: 'createTable', args: () => [[SOURCE, OTHER]] };

/** What of «lost» and «come» an operation had no right to change. */
export function undeclared(
  { settings, changes }: Asked,
  { lost, come }: { readonly lost: readonly Fact[]; readonly come: readonly Fact[] },
  declared: readonly Change[],
): string[] {
  const isTold = (fact: Fact, isRight: (change: Change) => boolean): boolean =>
    settings?.test(fact.of) || declared.some((change) => change.of === fact.of && isRight(change));
  const gone = lost.filter((fact) => !isTold(fact, ({ instead }) => instead?.test(fact.holds) === true));
  const strange = come.filter((fact) => {
    const isOfDays = fact.of.startsWith('days|');
    return (
      isOfDays &&
      !isTold(fact, ({ holds, instead }) => holds === fact.holds || (holds === undefined && instead !== undefined))
    );
  });
  return [
    ...gone.map(({ of, holds }) => `lost ${of}=${holds}`),
    ...strange.map(({ of, holds }) => `from nowhere ${of}=${holds}${changes ? '' : ' (nothing may change)'}`),
  ];
}
