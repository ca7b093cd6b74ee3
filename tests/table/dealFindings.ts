import {
  addDays,
  addWeeks,
  compareManagers,
  type Deal,
  dealCycle,
  dealsToRecords,
  isoWeekOf,
  mondayOf,
  stuckDeals,
} from '../../src/core';
import { firstAnswers, maturedCohorts } from '../../src/core/deals';
import { ownDeals } from '../../src/core/managers';
import { writePercent } from '../../src/core/words/amounts';
import { type Language, say } from '../../src/core/words/say';
import { sayHere } from './commandWords';

/** What a list of deals says as it was known on the evening before a day. */
export type DealFindings = ReturnType<typeof dealFindings>;

/** What a list of deals says on the evening before a day: what is dated later is left out. */
export function dealFindings(deals: readonly Deal[], today: string) {
  const asOf = addDays(today, -1);
  const lastWeek = addWeeks(isoWeekOf(today), -1);
  const to = addDays(mondayOf(lastWeek), 6);
  const { managers } = dealsToRecords(deals, { unassigned: '', asOf });
  const compared = compareManagers(managers, lastWeek, 13);
  const namesLost = deals.some(({ manager, paidOn }) => manager !== undefined && paidOn === undefined); // else all of them won
  const own = ownDeals(deals, { from: addDays(to, -90), to });
  return {
    asOf,
    cycle: dealCycle(deals, asOf),
    cohorts: maturedCohorts(deals, asOf),
    open: deals.filter(({ created, paidOn, lostOn }) => created <= asOf && !(paidOn && paidOn <= asOf) && !lostOn)
      .length,
    stuck: stuckDeals(deals, asOf),
    answers: firstAnswers(deals, asOf),
    managers: own.map((found) => ({
      ...found,
      cycle: dealCycle(
        deals.filter(({ manager }) => manager === found.manager),
        asOf,
      ),
      payments: compared.find(({ manager, metric }) => manager === found.manager && metric === 'payments')?.actual ?? 0,
      leadToPayment: namesLost
        ? compared.find(({ manager, metric }) => manager === found.manager && metric === 'leadToPayment')
        : undefined,
    })),
  };
}

/** The same as lines for a terminal: what is not known shows a dash. */
export function dealLines(language: Language, found: DealFindings): string[] {
  const percent = (share: number | undefined): string => (share === undefined ? '—' : writePercent(language, share));
  const { asOf, cycle, cohorts, answers } = found;
  const { median, p90 } = cycle;
  const head =
    median === undefined || p90 === undefined
      ? sayHere(language, 'dealsFew', { day: asOf })
      : sayHere(language, 'dealsCycle', { day: asOf, median, p90 });
  const answer = answers.all.median === undefined ? '—' : sayHere(language, 'minutes', { n: answers.all.median });
  const paying = found.managers.filter(({ payments }) => payments > 0).sort((a, b) => b.payments - a.payments);
  return [
    head,
    sayHere(language, 'dealsStuck', { stuck: found.stuck.length, open: found.open, answer }),
    ...cohorts.months.map(({ month, leads, payments, maturity, rate, flow }) => {
      const shown = { maturity: percent(maturity), rate: percent(rate), flow: percent(flow) };
      return sayHere(language, 'dealsMonth', { month, leads, payments, ...shown });
    }),
    ...cohorts.sources.map(({ source, leads, payments, rate, priority }) =>
      sayHere(language, 'dealsSource', {
        ...{ source: source || sayHere(language, 'unassigned'), leads, payments, rate: percent(rate) },
        priority: say(language, `funnel.priority.${priority}`),
      }),
    ),
    ...paying.map(({ manager, payments, cycle: { median: own }, leadToPayment }) =>
      sayHere(language, 'dealsManager', {
        ...{ manager, payments, cycle: own === undefined ? '—' : String(own), rate: percent(leadToPayment?.actual) },
        verdict: say(language, `managers.${leadToPayment?.verdict ?? 'tooLittleData'}`),
      }),
    ),
  ];
}
