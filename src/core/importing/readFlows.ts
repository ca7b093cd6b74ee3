import { isDay } from '../funnel/calendar';
import { UserError } from '../funnel/problem';
import { IMPORT_WORDS } from '../words/importWords';
import { addUp, addUpCampaigns } from './addUp';
import { cellAt, fits, oneLine } from './cells';
import type { Columns } from './columns';
import type { Found } from './findHeader';
import type { FlowFormat, FlowHeader } from './flowFormats';
import type { ImportOptions, ImportResult } from './importResult';
import { readNumber } from './numbers';
import type { Reading } from './readLine';
import { readLines } from './readLines';
import { type Settled, settle, usualMark } from './settle';
import type { Sheet } from './sheet';
import { type Table, tableUnder } from './table';

/** Campaigns and sources that a file of them does not name must not vanish (FORMATS.md, 5). */
const UNASSIGNED = IMPORT_WORDS['import.unassigned'].ru;
/** Yandex Direct's API counts money in millionths, in whole numbers, unless it is asked not to (FORMATS.md, 5). */
const MICROS = 1e6;
/** More than a click, an impression or a line costs in roubles, and less than in millionths. */
const NO_PRICE = { clicks: 1e5, impressions: 1e3, line: 1e7 };

/**
 * Reads an ad cabinet's or any other table whose lines are sums of a day.
 *
 * @throws UserError twoColumns, noRows, noDay, noSourceColumn
 */
export function readFlows(sheet: Sheet, found: Found<FlowHeader>, options: ImportOptions): ImportResult {
  const { flow } = found.kind;
  const table = tableUnder(sheet, found);
  const fallback = flow.mark ?? usualMark(table.delimiter);
  const settled = settle(table, { fallback, decimal: options.decimal });
  const { records, rejected, lines, total } = readLines(table, readingOf(table, { ...found.kind, settled, options }));
  return {
    format: flow.format,
    records: addUp(records.map(({ record }) => record)),
    campaigns: addUpCampaigns(records),
    deals: [],
    ...(total && { total }),
    lines,
    rejected,
    ignoredColumns: table.columns.ignored,
    assumed: settled.assumed,
  };
}

interface Known extends FlowHeader {
  readonly settled: Settled;
  readonly options: ImportOptions;
}

function readingOf(table: Table, { flow, settled, options }: Known): Reading {
  const { columns, titles } = table;
  const { order, decimal } = settled;
  const hasCampaigns = columns.campaign !== undefined || columns.campaignId !== undefined;
  return {
    columns,
    order,
    decimal,
    titles,
    ...sourcesOf(columns, flow, givenSource(options)),
    ...dayOf(columns, options),
    ...(hasCampaigns && { noCampaign: UNASSIGNED }),
    ...(flow.format === 'yandexDirect' && { moneyParts: moneyParts(table, settled) }),
  };
}

function sourcesOf(columns: Columns, { name }: FlowFormat, given: string | undefined) {
  if (given !== undefined) return { given, source: undefined };
  if (columns.source !== undefined) return { source: name === undefined ? undefined : UNASSIGNED };
  if (name === undefined && columns.campaign === undefined) throw new UserError({ code: 'noSourceColumn' });
  return { source: name };
}

function dayOf(columns: Columns, options: ImportOptions) {
  const day = givenDay(options);
  if (day !== undefined) return { day };
  if (columns.day === undefined && columns.from === undefined) throw new UserError({ code: 'noDay' });
  return {};
}

/** The source that was given for the whole file. */
export const givenSource = ({ source = '' }: ImportOptions): string | undefined => oneLine(source) || undefined;

/**
 * The day that was given for the whole file.
 *
 * @throws UserError badDay
 */
export function givenDay({ day }: ImportOptions): string | undefined {
  if (day !== undefined && !isDay(day)) throw new UserError({ code: 'badDay', found: day });
  return day;
}

/** In millionths where all money is in whole numbers, and a click would cost more than any click does. */
function moneyParts({ columns, rows }: Table, { decimal }: Settled): number {
  const whole = rows.filter(({ cells }) => fits(cells, columns.width)); // not the count of rows at the end
  const textsOf = (metric: string): string[] | undefined => {
    const column = columns.metrics.find((one) => one.metric === metric);
    return column && whole.map(({ cells }) => cellAt(cells, column.index).trim());
  };
  const sum = (texts: readonly string[]): number =>
    texts.reduce((all, text) => all + (readNumber(text, decimal) ?? 0), 0);
  const spend = (textsOf('spend') ?? []).filter((text) => /\d/.test(text));
  if (!spend.every((text) => /^\d+$/.test(text))) return 1;
  const [clicks, impressions] = [textsOf('clicks'), textsOf('impressions')];
  const most = clicks ? NO_PRICE.clicks * sum(clicks) : impressions && NO_PRICE.impressions * sum(impressions);
  return sum(spend) > Math.max(NO_PRICE.line, most ?? NO_PRICE.line * spend.length) ? MICROS : 1;
}
