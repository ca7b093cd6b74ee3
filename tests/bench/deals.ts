/** `npm run bench:deals`: how long every analysis of a long list of deals takes, and whether it grows with the list only. */
import { addDays, type Deal, parseSettings } from '../../src/core';
import {
  checkDeals,
  dealCycle,
  dealsToRecords,
  firstAnswers,
  maturedCohorts,
  openMoney,
  stageDays,
  stageFunnel,
  stuckDeals,
  velocity,
} from '../../src/core/deals';
import { demoCompany } from '../../src/core/demo';
import { bySegment } from '../../src/core/economics';
import { ownDeals } from '../../src/core/managers';
import { lossReasons, qualification, sourceReasons } from '../../src/core/quality';
import { textTable } from './textTable';

const [TODAY, LAST] = ['2026-11-24', '2026-11-23'];
const [HALF, WHOLE] = [50_000, 100_000];
const SOURCES = (['search', 'social'] as const).map((profile) => ({ profile, name: profile, direction: '' }));
const company = demoCompany({ seed: 7, to: LAST, names: { sources: SOURCES, managers: ['A', 'B', 'C'] } });
const { records, deals: some = [] } = company.facts;
const settings = parseSettings({ sources: [{ name: 'search' }, { name: 'social' }], costPercent: 50 });

/** The company's deals as often as it takes, each with an id of its own. */
const manyDeals = (count: number): Deal[] =>
  Array.from({ length: count }, (_, index) => {
    const deal = some[index % some.length];
    return { ...deal, id: String(index), created: deal?.created ?? TODAY };
  });

const ANALYSES: readonly (readonly [string, (deals: readonly Deal[]) => unknown])[] = [
  ['counted by day, source and manager', (deals) => dealsToRecords(deals, { unassigned: '' })],
  ['checked', (deals) => checkDeals(deals, LAST)],
  ['cycle', (deals) => dealCycle(deals, LAST)],
  ['stuck', (deals) => stuckDeals(deals, LAST)],
  ['open money', (deals) => openMoney(deals, LAST)],
  ['cohorts', (deals) => maturedCohorts(deals, LAST)],
  ['velocity', (deals) => velocity(deals, LAST)],
  ['days in stages', (deals) => stageDays(deals, LAST)],
  ['first answer', (deals) => firstAnswers(deals, LAST)],
  ['stage by stage', (deals) => stageFunnel(deals, LAST)],
  ['qualification', (deals) => qualification({ records, deals }, { asOf: LAST, criteria: [] })],
  ['loss reasons', (deals) => [lossReasons(deals, LAST), sourceReasons(deals, LAST)]],
  ['economics', (deals) => bySegment({ records, deals }, settings, TODAY)],
  ['managers', (deals) => ownDeals(deals, { from: addDays(LAST, -27), to: LAST })],
];

const [half, whole] = [manyDeals(HALF), manyDeals(WHOLE)];
const TOGETHER = (deals: readonly Deal[]): unknown => ANALYSES.map(([, run]) => run(deals));
const rows = [...ANALYSES, ['all, one after the other', TOGETHER] as const].map(([name, run]) => {
  const [small, large] = [medianTime(half, run), medianTime(whole, run)];
  return [name, large.toFixed(0), (large / Math.max(1, small)).toFixed(2)];
});
console.log('Processor time, median of five. Only ratios mean something on another machine.');
console.log('What several analyses need is found once for a list: together they take less than one by one.\n');
console.log(textTable(['100,000 deals', 'ms', 'times as long as half of them'], rows));

/** Of a list that no analysis has seen yet. */
function medianTime(deals: readonly Deal[], run: (deals: readonly Deal[]) => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const fresh = [...deals];
    const start = process.cpuUsage();
    run(fresh);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}
