import { type DayRecord, daysFrom, reviewWeek } from '../../src/core';
import type { CompanyAsk } from './benchCompany';
import { joined, measureCompany, type ScoresByMethod } from './measureCompany';
import { ourReview } from './ourReview';
import { PAID_SOURCES } from './paidSources';
import { AGAINST_LAST_WEEK } from './peers/twentyPercent';
import { FAULT_SCENARIOS, type Scenario, UNCHANGING } from './scenario';
import { percentOf } from './share';
import { FIRST_DAY, sundayAfter, weeksFrom } from './timeline';

const ASKS: readonly CompanyAsk[] = Array.from({ length: 12 }, (_, index) => ({
  kind: { size: 'medium', wobble: 'typical', sources: PAID_SOURCES },
  seed: 77_000 + index,
  plan: () => ({}), // no method here looks at a plan
}));
const measured = (scenarios: readonly Scenario[]): ScoresByMethod =>
  joined(ASKS.map((ask) => measureCompany(ask, scenarios, [ourReview, AGAINST_LAST_WEEK])));

/** Small fixed slices of `npm run bench:signals`, with wide margins. */
describe('the weekly review of twelve typical medium companies', () => {
  it('says something false in few reports while nothing happens, and ±20 % in most', () => {
    const scores = measured([UNCHANGING]);
    const falseReports = (method: string): number => percentOf(scores.get(method)?.reports) ?? Number.NaN;
    expect(falseReports(ourReview.name)).toBeLessThan(20);
    expect(falseReports(AGAINST_LAST_WEEK.name)).toBeGreaterThan(40);
  });

  it('finds a fall of site conversion by two fifths within two weeks', () => {
    const found = measured(FAULT_SCENARIOS.slice(0, 1)).get(ourReview.name)?.['found 2'];
    expect(found?.of).toBe(12);
    expect(found?.hits).toBeGreaterThanOrEqual(10);
  });
});

describe('a company whose days are all exactly alike', () => {
  it('is not told anything', () => {
    const values = { impressions: 9000, clicks: 360, spend: 21_600, leads: 18, qualified: 11 };
    const sales = { scheduled: 6, due: 6, held: 4, payments: 1, revenue: 60_000 };
    const records = daysFrom(FIRST_DAY, sundayAfter(40)).flatMap((day): DayRecord[] =>
      ['a', 'b'].map((source) => ({ day, source, values: { ...values, ...sales } })),
    );
    for (const week of weeksFrom(26, 14)) {
      const { judged, signals } = reviewWeek({ records }, week);
      expect(judged).toBe(true);
      expect(new Set(signals.map(({ verdict }) => verdict))).toEqual(new Set(['usual']));
    }
  });
});
