import { momentOf } from '../core/plan/forecast/monthSaid';
import type { Lever } from '../core/plan/whatIf/levers';
import { outcomeOf } from '../core/plan/whatIf/outcome';
import { type WhatIf, whatIf } from '../core/plan/whatIf/whatIf';
import type { Telling } from '../core/signals/weekSaid';
import type { Hypothesis } from '../core/trials';

/** The lever that a hypothesis turns, by its metric. */
const LEVER_OF: { readonly [M in Hypothesis['metric']]?: Lever } = {
  leads: 'traffic',
  payments: 'meetingToPayment',
  leadToPayment: 'meetingToPayment',
  ctr: 'ctr',
  siteConversion: 'siteConversion',
  qualifiedShare: 'qualifiedShare',
  leadToMeeting: 'leadToMeeting',
  showUp: 'showUp',
  meetingToPayment: 'meetingToPayment',
  averageCheck: 'averageCheck',
};

/**
 * What a lift of a hypothesis's metric brings in a usual month, in money. Nothing where it cannot be told: no revenue is
 * kept, one manager tried it, or one source whose sales stand in a common row.
 */
export function trialMoney(telling: Telling, hypothesis: Hypothesis, lift: number): number | undefined {
  const { metric, source, manager } = hypothesis;
  const lever = LEVER_OF[metric];
  if (lever === undefined || manager !== undefined) return undefined;
  const month = whatIf(telling.facts, { asOf: momentOf(telling).asOf });
  if (month.counted !== 'revenue' || !month.levers.some((found) => found.lever === lever)) return undefined;
  const chains = source === undefined ? month.chains : ownChain(month, source);
  return gainOf({ chains }, lever, lift);
}

/** A source's chain; none where its sales stand in a common row. */
const ownChain = ({ chains }: WhatIf, source: string): WhatIf['chains'] =>
  chains.some(({ fedBy }) => fedBy !== undefined) ? [] : chains.filter((chain) => chain.source === source);

function gainOf(scope: Pick<WhatIf, 'chains'>, lever: Lever, lift: number): number | undefined {
  const [before, after] = [outcomeOf(scope).revenue, outcomeOf(scope, { [lever]: 1 + lift }).revenue];
  return before === undefined || after === undefined ? undefined : after - before;
}
