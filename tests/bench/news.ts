import type { Report, Said } from './method';

/** What a report says aloud (the grey tier apart), and what of it the judged report before did not say. */
export interface News {
  readonly report: readonly Said[];
  readonly aloud: readonly Said[];
  readonly fresh: readonly Said[];
}

/** The news of each judged report after the first, in order. The first one only tells what is not new in the second. */
export function newsOf(reports: readonly Report[]): News[] {
  const judged = reports.flatMap((report) => (report === undefined ? [] : [report]));
  return judged.slice(1).map((report, index) => {
    const known = new Set((judged[index] ?? []).filter(isAloud).map(placeOf));
    const aloud = report.filter(isAloud);
    return { report, aloud, fresh: aloud.filter((said) => !known.has(placeOf(said))) };
  });
}

/** Whether it is said of the whole company. */
export const isOfCompany = ({ source }: Said): boolean => source === undefined;
const isAloud = ({ verdict }: Said): boolean => verdict !== 'watch';
const placeOf = ({ metric, source }: Said): string => `${metric} ${source ?? ''}`;
