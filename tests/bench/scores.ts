import { TESTED } from '../../src/core/signals/tested';
import type { BenchFault } from './faults';
import type { Report, Said } from './method';
import { isOfCompany, type News, newsOf } from './news';
import { once, type Scores, type Share, shareOf } from './share';

/** After how many weeks it is asked whether a fault was found. */
export const WITHIN_WEEKS = [1, 2, 4] as const;

/** Of a company where nothing happens: false news by report and by metric and week; how often the grey tier speaks. */
export function unchangingScores(reports: readonly Report[]): Scores {
  const news = newsOf(reports);
  return {
    reports: shareOf(news, ({ fresh }) => fresh.length > 0),
    metricWeeks: ofMetricWeeks(news, ({ fresh }) => fresh),
    grey: shareOf(news, ({ report }) => report.some(({ verdict }) => verdict === 'watch')),
  };
}

/** With days missing: false news about the number of leads. */
export function missingScores(reports: readonly Report[]): Scores {
  const news = newsOf(reports);
  const isOfLeads = (said: Said): boolean => said.metric === 'leads' && isOfCompany(said);
  return {
    missingNew: shareOf(news, ({ fresh }) => fresh.some(isOfLeads)),
    missingAll: shareOf(news, ({ aloud }) => aloud.some(isOfLeads)),
  };
}

/** After a shift between sources: false news by metric and week. */
export function mixScores(reports: readonly Report[]): Scores {
  const news = newsOf(reports);
  return {
    mixNew: ofMetricWeeks(news, ({ fresh }) => fresh),
    mixAll: ofMetricWeeks(news, ({ aloud }) => aloud),
  };
}

/** Whether an alarm about the right metric came within one, two and four weeks, over all faults and for this one. */
export function faultScores({ title, metric }: BenchFault, reports: readonly Report[]): Scores {
  const saysIt = (report: Report, verdicts: readonly Said['verdict'][]): boolean =>
    (report ?? []).some((said) => said.metric === metric && verdicts.includes(said.verdict));
  const found = WITHIN_WEEKS.flatMap((weeks) => {
    const share = once(reports.slice(0, weeks).some((report) => saysIt(report, ['alarm'])));
    return [
      [`found ${weeks}`, share],
      [`found ${weeks} ${title}`, share],
    ] as const;
  });
  const grey = once(reports.some((report) => saysIt(report, ['watch'])));
  const either = once(reports.some((report) => saysIt(report, ['alarm', 'watch'])));
  return {
    ...Object.fromEntries(found),
    greyOnFault: grey,
    alarmOrGrey: either,
    [`alarmOrGrey ${title}`]: either,
  };
}

/** Over the company's tested metrics and the weeks judged. */
const ofMetricWeeks = (news: readonly News[], pick: (one: News) => readonly Said[]): Share => ({
  hits: news.reduce((sum, one) => sum + pick(one).filter(isOfCompany).length, 0),
  of: TESTED.length * news.length,
});
