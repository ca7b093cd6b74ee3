import { FAULTS } from './faults';
import { COMPANY_ONLY, type ScoresByMethod } from './measureCompany';
import { ourReview } from './ourReview';
import { PEERS } from './peers/peers';
import { XMR } from './peers/xmr';
import { WITHIN_WEEKS } from './scores';
import { percentOf, type Scores } from './share';
import { STOP_DAYS, STOPS } from './stopScores';
import { sideBySide, textTable } from './textTable';

/** What was measured of the companies of one size. */
export interface Measured {
  readonly size: string;
  readonly methods: ScoresByMethod;
  readonly stops: Scores;
}

const COLUMNS = [
  { head: 'reports with news', name: 'reports', digits: 1 },
  { head: 'by metric-week', name: 'metricWeeks', digits: 1 },
  { head: 'found in 1 week', name: 'found 1', digits: 0 },
  { head: '2 weeks', name: 'found 2', digits: 0 },
  { head: '4 weeks', name: 'found 4', digits: 0 },
  { head: 'mix: new', name: 'mixNew', digits: 1 },
  { head: 'mix: all', name: 'mixAll', digits: 1 },
  { head: 'missing: new', name: 'missingNew', digits: 1 },
  { head: 'missing: all', name: 'missingAll', digits: 1 },
] as const;

/** False alarms and power of every method, as METHODS.md, table 3a has them. */
export function methodsTable(all: readonly Measured[]): string {
  const rows = [ourReview.name, ourReview.name + COMPANY_ONLY, ...PEERS.map(({ name }) => name)];
  return textTable(
    ['method, %', ...COLUMNS.map(({ head }) => head)],
    rows.map((method) => [method, ...COLUMNS.map(({ name, digits }) => acrossSizes(all, { method, name, digits }))]),
  );
}

/** Which faults we find when, beside XmR. */
export function faultsTable(all: readonly Measured[]): string {
  return textTable(
    ['found within 1/2/4 weeks, %', ...all.map(({ size }) => size), 'or grey, 4 weeks', 'XmR, 4 weeks'],
    FAULTS.map(({ title }) => [
      title,
      ...all.map(({ methods }) =>
        sideBySide(
          WITHIN_WEEKS.map((weeks) => percentOf(methods.get(ourReview.name)?.[`found ${weeks} ${title}`])),
          0,
        ),
      ),
      acrossSizes(all, { method: ourReview.name, name: `alarmOrGrey ${title}`, digits: 0 }),
      acrossSizes(all, { method: XMR.name, name: `found 4 ${title}`, digits: 0 }),
    ]),
  );
}

/** How often the grey tier speaks. */
export function greyTable(all: readonly Measured[]): string {
  const row = (title: string, name: string): string[] => [
    title,
    acrossSizes(all, { method: ourReview.name, name, digits: 0 }),
  ];
  return textTable(
    ['grey tier, %', all.map(({ size }) => size).join('/')],
    [
      row('reports of an unchanging company in which it speaks', 'grey'),
      row('faults of which it speaks within 4 weeks (right metric)', 'greyOnFault'),
      row('faults of which it or an alarm speaks within 4 weeks', 'alarmOrGrey'),
    ],
  );
}

/** False daily stops, and how soon real ones are found. */
export function stopsTable(all: readonly Measured[], sources: readonly string[]): string {
  const falseOnes = all.map(({ stops: { falseStops } }) => falseStops && falseStops.hits / falseStops.of);
  const days = Array.from({ length: STOP_DAYS }, (_, index) => index + 1);
  const soon = (scores: Scores, title: string): string => {
    const within = days.map((day) => percentOf(scores[`${title} ${day}`]));
    if (within[0] === undefined) return '–'; // a source without clicks has no form to fail
    const median = days.find((_, index) => (within[index] ?? 0) >= 50);
    return `${median ?? 'later'} (${sideBySide([within[0], within[2], within[STOP_DAYS - 1]], 0)})`;
  };
  return textTable(
    ['daily stops: median days (% within 1/3/7 days)', ...all.map(({ size }) => size)],
    [
      ['false ones by source and month', ...falseOnes.map((value) => value?.toFixed(3) ?? '–')],
      ...STOPS.flatMap(({ title }) =>
        sources.map((source) => [`${title}: ${source}`, ...all.map(({ stops }) => soon(stops, `${title} ${source}`))]),
      ),
    ],
  );
}

interface Cell {
  readonly method: string;
  readonly name: string;
  readonly digits: number;
}

const acrossSizes = (all: readonly Measured[], { method, name, digits }: Cell): string =>
  sideBySide(
    all.map(({ methods }) => percentOf(methods.get(method)?.[name])),
    digits,
  );
