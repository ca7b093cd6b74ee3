import type { dayReader, KnownDeal } from './datedDeals';

/** A stage that a deal came to, and when. */
export interface StageEntry {
  readonly stage: string;
  readonly from: number;
}
/** The stages of a deal whose history the CRM does not give: by the step it took last. */
export type StepStage = 'lead' | 'scheduled' | 'held';

/**
 * The stages of a deal, oldest first, as known on an evening: from its history where there is one, else from its dated
 * steps. The CRM's name of the present stage is not looked at: it has no day, and may be a later one.
 */
export function stagePath(known: KnownDeal, asOf: number, numberOf: ReturnType<typeof dayReader>): StageEntry[] {
  const entries = (known.deal.stages ?? []).flatMap(({ name, from }) => {
    const day = numberOf(from);
    return day === undefined || day > asOf || name === '' ? [] : [{ stage: name, from: day }];
  });
  if (entries.length === 0) return stepPath(known);
  return entries.sort((a, b) => a.from - b.from).filter(({ stage }, index, all) => stage !== all[index - 1]?.stage); // written again, not entered again
}

function stepPath({ created, scheduled, held }: KnownDeal): StageEntry[] {
  const step = (stage: StepStage, from: number | undefined): StageEntry[] =>
    from === undefined ? [] : [{ stage, from }];
  return [...step('lead', created), ...step('scheduled', scheduled), ...step('held', held)];
}
