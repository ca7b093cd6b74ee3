/**
 * The table's metrics, in the order users see them. Columns, rows, formulas, formats, roll-ups and labels are derived
 * from these two lists: adding a metric is adding a line here and its words.
 *
 * - `format`: how a value is shown; `better`: which direction is good news, `none` where neither is.
 * - `cannotExceed`: the input that this one is part of; typing more is asked about.
 */
export const INPUTS = [
  { id: 'impressions', kind: 'flow', format: 'int', better: 'up' },
  { id: 'clicks', kind: 'flow', format: 'int', better: 'up', cannotExceed: 'impressions' },
  { id: 'spend', kind: 'flow', format: 'money', better: 'none' },
  { id: 'leads', kind: 'flow', format: 'int', better: 'up', cannotExceed: 'clicks' },
  { id: 'qualified', kind: 'flow', format: 'int', better: 'up', cannotExceed: 'leads' },
  { id: 'scheduled', kind: 'flow', format: 'int', better: 'up' },
  { id: 'due', kind: 'flow', format: 'int', better: 'up' },
  { id: 'held', kind: 'flow', format: 'int', better: 'up', cannotExceed: 'due' },
  { id: 'payments', kind: 'flow', format: 'int', better: 'up' },
  { id: 'repeatPayments', kind: 'flow', format: 'int', better: 'up', cannotExceed: 'payments' },
  { id: 'revenue', kind: 'flow', format: 'money', better: 'up' },
] as const;

/**
 * Ratios: `of` over the first of `per` that the business keeps, less `without` where that is kept.
 * `plain` ratios divide plain sums; the others sum the source-days on which both sides are entered.
 */
export const RATIOS = [
  { id: 'ctr', kind: 'ratio', of: 'clicks', per: ['impressions'], format: 'percent', better: 'up' },
  { id: 'cpc', kind: 'ratio', of: 'spend', per: ['clicks'], plain: true, format: 'price', better: 'down' },
  { id: 'siteConversion', kind: 'ratio', of: 'leads', per: ['clicks'], format: 'percent', better: 'up' },
  { id: 'cpl', kind: 'ratio', of: 'spend', per: ['leads'], plain: true, format: 'money', better: 'down' },
  { id: 'qualifiedShare', kind: 'ratio', of: 'qualified', per: ['leads'], format: 'percent', better: 'up' },
  { id: 'cpql', kind: 'ratio', of: 'spend', per: ['qualified'], plain: true, format: 'money', better: 'down' },
  { id: 'leadToMeeting', kind: 'ratio', of: 'scheduled', per: ['qualified', 'leads'], format: 'percent', better: 'up' },
  { id: 'showUp', kind: 'ratio', of: 'held', per: ['due', 'scheduled'], format: 'percent', better: 'up' },
  { id: 'meetingToPayment', kind: 'ratio', of: 'payments', per: ['held'], format: 'percent', better: 'up' },
  { id: 'leadToPayment', kind: 'ratio', of: 'payments', per: ['leads'], format: 'percent', better: 'up' },
  { id: 'averageCheck', kind: 'ratio', of: 'revenue', per: ['payments'], format: 'money', better: 'up' },
  {
    id: 'cac',
    kind: 'ratio',
    of: 'spend',
    per: ['payments'],
    without: 'repeatPayments',
    plain: true,
    format: 'money',
    better: 'down',
  },
  { id: 'adCostShare', kind: 'ratio', of: 'spend', per: ['revenue'], plain: true, format: 'percent', better: 'down' },
] as const;

/** An input of the contract: a number people type or a file brings, for one day and source. */
export type InputMetric = (typeof INPUTS)[number]['id'];
/** A row of the business's own: summed and shown everywhere, judged nowhere. */
export type OwnMetric = `own:${string}`;
/** What is computed from inputs; never typed. */
export type RatioMetric = (typeof RATIOS)[number]['id'];
/** Every metric of the contract. */
export type Metric = InputMetric | RatioMetric;
/** How a metric's value is shown. */
export type MetricFormat = 'int' | 'money' | 'price' | 'percent';
/** Which direction of a metric is good news. */
export type Better = 'up' | 'down' | 'none';

/** An input as a line of the metric table. */
export interface InputDefinition {
  readonly id: InputMetric;
  readonly kind: 'flow';
  readonly format: MetricFormat;
  readonly better: Better;
  readonly cannotExceed?: InputMetric;
}
/** A ratio as a line of the metric table. */
export interface RatioDefinition {
  readonly id: RatioMetric;
  readonly kind: 'ratio';
  readonly of: InputMetric;
  readonly per: readonly InputMetric[];
  readonly without?: InputMetric;
  readonly plain?: true;
  readonly format: MetricFormat;
  readonly better: Better;
}

/** The inputs, typed for walking through. */
export const INPUT_DEFINITIONS: readonly InputDefinition[] = INPUTS;
/** The ratios, typed for walking through. */
export const RATIO_DEFINITIONS: readonly RatioDefinition[] = RATIOS;
/** Ids of the inputs, in the table's order. */
export const INPUT_IDS: readonly InputMetric[] = INPUTS.map((input) => input.id);
/** Inputs of the sales team: some businesses keep them in one common row, whatever the source. */
export const SALES_IDS: readonly InputMetric[] = INPUT_IDS.slice(INPUT_IDS.indexOf('scheduled'));
/** Whether a value is the id of a row of the business's own. */
export const isOwn = (id: unknown): id is OwnMetric => typeof id === 'string' && id.startsWith('own:');
/** Whether a flow is an input of the contract, not a row of the business's own. */
export const isInput = (id: string): id is InputMetric => INPUT_IDS.some((input) => input === id);
/** Whether a text is the id of an input or a ratio. */
export const isMetric = (id: unknown): id is Metric =>
  typeof id === 'string' && (isInput(id) || RATIO_DEFINITIONS.some((ratio) => ratio.id === id));
