import { type InputMetric, isOwn, type OwnMetric } from '../../src/core/funnel/metrics';
import type { ImportFormat } from '../../src/core/importing';

/** Kinds of file that know the same thing each in its own way. */
export type FileKind = 'cabinet' | 'crm' | 'payments' | 'table' | 'site';
/** A metric of a file that another kind of file knows better. */
export interface LeftOut {
  readonly file: string;
  readonly metric: InputMetric | OwnMetric;
  /** The kind of file that it comes from instead. */
  readonly kind: FileKind;
}

/** A number of one file: where it belongs, and by which name the file has it. */
export interface FileNumber {
  readonly file: string;
  readonly kind: FileKind;
  readonly day: string;
  readonly source: string;
  readonly metric: InputMetric | OwnMetric;
  readonly value: number;
}

const KINDS: { readonly [F in ImportFormat]: FileKind } = {
  yandexDirect: 'cabinet',
  vkAds: 'cabinet',
  googleAds: 'cabinet',
  metaAds: 'cabinet',
  metrica: 'site',
  amoCrm: 'crm',
  bitrix24: 'crm',
  yookassa: 'payments',
  rmMatrix: 'table',
  generic: 'table',
};
/** The kind of file that a format is of. */
export const kindOf = (format: ImportFormat): FileKind => KINDS[format];

/** Who is believed first: cabinets about what they show and cost, the CRM about leads and sales («Из рекламных кабинетов… Из CRM…»). */
const TRAFFIC: readonly FileKind[] = ['cabinet', 'table', 'site', 'crm', 'payments'];
const SALES: readonly FileKind[] = ['crm', 'payments', 'table', 'cabinet', 'site'];
const isTraffic = (metric: string): boolean => ['impressions', 'clicks', 'spend'].includes(metric) || isOwn(metric);

/** The days of which a kind of file knows something. */
interface Span {
  readonly from: string;
  readonly to: string;
}
type Spans = ReadonlyMap<FileKind, Span>;

/**
 * Of numbers that several kinds of file know, those of the kind that knows best: for a metric of a source as a whole,
 * within the days that this kind covers, as a mixture from day to day would jump. What a CRM counts it counts for all
 * sources: a cabinet's own leads are among them, perhaps under another name.
 */
export function chooseKinds(numbers: readonly FileNumber[]): { kept: FileNumber[]; leftOut: LeftOut[] } {
  const spans = spansOf(numbers);
  const leftOut = new Map<string, LeftOut>();
  const kept = numbers.filter((number) => {
    const { file, metric, kind } = number;
    const best = bestOf(number, spans);
    if (best === kind) return true;
    leftOut.set([file, metric, best].join('\n'), { file, metric, kind: best });
    return false;
  });
  return { kept, leftOut: [...leftOut.values()] };
}

function spansOf(numbers: readonly FileNumber[]): Map<string, Spans> {
  const spans = new Map<string, Map<FileKind, Span>>();
  for (const number of numbers) {
    const { day, kind } = number;
    for (const place of placesOf(number)) {
      const known = spans.get(place) ?? new Map<FileKind, Span>();
      spans.set(place, known.set(kind, withDay(known.get(kind), day)));
    }
  }
  return spans;
}

function withDay(span: Span | undefined, day: string): Span {
  const { from, to } = span ?? { from: day, to: day };
  return { from: day < from ? day : from, to: day > to ? day : to };
}

/** A metric everywhere, and a metric of a source. */
const placesOf = ({ metric, source }: FileNumber): readonly [string, string] => [metric, `${metric}\n${source}`];

function bestOf(number: FileNumber, spans: ReadonlyMap<string, Spans>): FileKind {
  const [everywhere, here] = placesOf(number).map((place) => spans.get(place));
  const covers = (span: Span | undefined): boolean =>
    span !== undefined && span.from <= number.day && number.day <= span.to;
  const order = isTraffic(number.metric) ? TRAFFIC : SALES;
  if (order === SALES && covers(everywhere?.get('crm'))) return 'crm';
  return order.find((kind) => covers(here?.get(kind))) ?? number.kind;
}
