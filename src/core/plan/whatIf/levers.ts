import type { InputMetric } from '../../funnel/metrics';
import { type Stage as FunnelStage, STAGE_TO } from '../stages';

/** What can be turned: how much comes, each stage that lets through a part of it, the check, and the price of traffic. */
export type Lever = FunnelStage | 'price';
/** The levers, down the funnel; price is what traffic costs. */
export const LEVERS: readonly Lever[] = [
  ...(['traffic', 'ctr', 'siteConversion', 'qualifiedShare'] as const),
  ...(['leadToMeeting', 'showUp', 'meetingToPayment', 'averageCheck', 'price'] as const),
];

/** A count of a source's funnel in a usual month, and the lever that it depends on beside the count before it. */
export interface Link {
  readonly count: InputMetric;
  readonly value: number;
  /** Absent: follows the count before it as it does, such as meetings due after meetings booked. */
  readonly lever?: Lever;
}
/** A source's usual month, count by count down to revenue. */
export interface Chain {
  readonly source: string;
  readonly links: readonly Link[];
  readonly spend?: number;
  /** Payments of clients who had bought before: no new traffic brings them. */
  readonly repeat?: number;
  /** The common row of sales: it lives on this count of all sources that hand over to it. */
  readonly fedBy?: InputMetric;
  /** Hands over to the common row of sales. */
  readonly feeds?: true;
}

/** The lever of a stage from one count to the next; a stage that is not kept joins the next, and the first is traffic. */
export function leverOf(from: InputMetric | undefined, to: InputMetric): Lever | undefined {
  if (from === undefined) return 'traffic';
  return from === 'scheduled' && to === 'due' ? undefined : to === 'impressions' ? 'traffic' : STAGE_TO[to];
}

/** A lever that a business has, as it usually stands. */
export interface LeverFound {
  readonly lever: Lever;
  /** The counts that its stage lies between, in the first source that has both. */
  readonly from?: InputMetric;
  readonly to?: InputMetric;
  /** The share, the check or the price of a lead; absent for traffic, which sources count in different things. */
  readonly usual?: number;
}

/** The levers of these chains, down the funnel, each with its usual level in all of them together. */
export function leversIn(chains: readonly Chain[]): LeverFound[] {
  const stages = chains.flatMap((chain) => stagesOf(chain, chains));
  return LEVERS.flatMap((lever): LeverFound[] => {
    if (lever === 'price') return priceIn(chains);
    const own = stages.filter((stage) => stage.lever === lever);
    const [first] = own;
    if (first === undefined) return [];
    const known = own.filter(({ before }) => before !== undefined);
    const [from] = known;
    const [top, bottom] = [sum(known.map(({ value }) => value)), sum(known.map(({ before = 0 }) => before))];
    return [
      {
        lever,
        ...(from?.from !== undefined && { from: from.from }),
        to: first.to,
        ...(bottom > 0 && { usual: top / bottom }),
      },
    ];
  });
}

interface Stage {
  readonly lever: Lever | undefined;
  readonly from: InputMetric | undefined;
  readonly to: InputMetric;
  readonly before: number | undefined;
  readonly value: number;
}

function stagesOf({ links, fedBy }: Chain, chains: readonly Chain[]): Stage[] {
  return links.map(({ count, value, lever }, index) => {
    const before = links[index - 1];
    if (before) return { lever, from: before.count, to: count, before: before.value, value };
    const fed = fedBy === undefined ? undefined : handedOver(chains, fedBy);
    return { lever, from: fedBy, to: count, before: fed, value };
  });
}

function priceIn(chains: readonly Chain[]): LeverFound[] {
  const paid = chains.filter(({ spend = 0 }) => spend > 0);
  if (paid.length === 0) return [];
  const leads = sum(chains.map((chain) => valueIn(chain, 'leads'))); // of all sources, as the metric is
  return [{ lever: 'price', ...(leads > 0 && { usual: sum(paid.map(({ spend = 0 }) => spend)) / leads }) }];
}

/** How much of a count the sources hand over to the common row of sales. */
export const handedOver = (chains: readonly Chain[], count: InputMetric): number =>
  sum(chains.filter(({ feeds }) => feeds).map((chain) => valueIn(chain, count)));

/** A count of a chain; 0 where it has none. */
export const valueIn = ({ links }: Chain, count: InputMetric): number =>
  links.find((link) => link.count === count)?.value ?? 0;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
