import { INPUT_DEFINITIONS, type InputMetric, type OwnMetric } from '../funnel/metrics';
import { METRIC_WORDS } from '../words/metricWords';

/** A column of numbers. */
export interface MetricColumn {
  readonly index: number;
  readonly heading: string;
  readonly metric: InputMetric | OwnMetric;
  /** Counts things: a mark inside its numbers parts thousands. */
  readonly whole: boolean;
}
/** What the columns of a table are, found by the words of its header. */
export interface Columns {
  readonly day?: number;
  readonly source?: number;
  readonly event?: number;
  readonly metrics: readonly MetricColumn[];
  /** Headings that no known word matches. */
  readonly ignored: readonly string[];
  /** Cells of a row, empty ones at the end of the header aside. */
  readonly width: number;
}

type Role = 'day' | 'source' | 'event';
type Meaning = { readonly role: Role } | { readonly metric: InputMetric; readonly whole: boolean };

const ROLE_WORDS: { readonly [R in Role]: readonly string[] } = {
  day: ['date', 'day', 'дата', 'день'],
  source: ['source', 'channel', 'источник', 'канал'],
  event: ['event', 'событие'],
};
/** Other names that people give to inputs (GLOSSARY). «Бюджет» is not among them: in a CRM it is the deal's amount. */
const OTHER_NAMES: { readonly [M in InputMetric]?: readonly string[] } = {
  clicks: ['переходы'],
  spend: ['расходы', 'затраты', 'потрачено', 'cost', 'amountspent'],
  leads: ['лиды', 'обращения'],
  qualified: ['целевыезаявки', 'квалифицированныезаявки', 'qualifiedleads'],
  scheduled: ['назначено', 'scheduledmeetings'],
  due: ['встречинадату'],
  held: ['проведено', 'состоявшиесявстречи', 'heldmeetings'],
  repeatPayments: ['повторныеоплаты', 'повторные'],
  revenue: ['оборот', 'turnover'],
};
/** Left out at the end of a heading; «р» and «г» are what windows-1251 makes of ₽ and ₸. */
const CURRENCIES = new Set(['руб', 'рублей', 'рубли', 'р', 'г', 'тг', 'rub', 'usd', 'eur', 'kzt', 'byn']);

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...INPUT_DEFINITIONS.flatMap(({ id, format }) => {
    const { ru, en } = METRIC_WORDS[`metric.${id}`];
    const names = [id, ru, en, ...(OTHER_NAMES[id] ?? [])];
    return names.map((name): [string, Meaning] => [headingKey(name), { metric: id, whole: format === 'int' }]);
  }),
  ...rolesOf('day'),
  ...rolesOf('source'),
  ...rolesOf('event'),
]);

/**
 * What two headings share that mean the same: case, spaces, punctuation and the currency at the end do not count.
 *
 * @example headingKey('Расход (руб.)') // => 'расход'
 * @example headingKey('repeat_payments') // => 'repeatpayments'
 */
export function headingKey(heading: string): string {
  const words: string[] =
    heading
      .toLowerCase()
      .normalize('NFC')
      .replace(/ё/g, 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  while (words.length > 1 && CURRENCIES.has(words[words.length - 1] ?? '')) words.pop();
  return words.join('');
}

/** The columns of a table by the cells of its header. Two columns of the same metric are both given, `twins` finds them. */
export function columnsOf(header: readonly string[]): Columns {
  const roles: { -readonly [R in Role]?: number } = {};
  const metrics: MetricColumn[] = [];
  const ignored: string[] = [];
  header.forEach((cell, index) => {
    const heading = cell.trim();
    const meaning = meaningOf(heading);
    if (meaning === undefined) {
      if (heading !== '') ignored.push(heading);
    } else if ('metric' in meaning) metrics.push({ index, heading, ...meaning });
    else if (roles[meaning.role] === undefined) roles[meaning.role] = index;
    else ignored.push(heading);
  });
  return { ...roles, metrics, ignored, width: header.reduce((width, cell, i) => (cell.trim() ? i + 1 : width), 0) };
}

/** The first two columns that hold the same metric: which of them counts, only a person knows. */
export function twins({ metrics }: Columns): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const { metric, heading } of metrics) {
    const before = seen.get(metric);
    if (before !== undefined) return [before, heading];
    seen.set(metric, heading);
  }
  return undefined;
}

function meaningOf(heading: string): Meaning | { metric: OwnMetric; whole: false } | undefined {
  const own = /^own:\s*(\S.*)$/i.exec(heading)?.[1];
  return own === undefined ? MEANINGS.get(headingKey(heading)) : { metric: `own:${own}`, whole: false };
}

function rolesOf(role: Role): [string, Meaning][] {
  return ROLE_WORDS[role].map((word) => [word, { role }]);
}
