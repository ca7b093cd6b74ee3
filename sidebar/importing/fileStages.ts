import { type DealState, stateOf } from '../../src/core/funnel/dealState';
import type { Deal } from '../../src/core/funnel/records';
import type { ImportFormat } from '../../src/core/importing';
import type { ImportChoice } from '../../src/shell/sidebarTypes';
import { memoryKey, type Remembered } from './fileTargets';
import type { Item } from './items';

/** A stage of a CRM, how many deals stand in it, and what that means for them. */
export interface CrmStage {
  readonly name: string;
  readonly deals: number;
  readonly state: DealState;
}
/** What stages of a CRM mean, by their names. */
export type StagesSaid = ReadonlyMap<string, DealState>;

/** What a deal's stage can mean; a deal is a lead in any case. */
export const DEAL_STATES: readonly DealState[] = ['open', 'won', 'lost'];
const isState = (text: string | undefined): text is DealState => DEAL_STATES.some((state) => state === text);

/** Under which format the meanings of a CRM's stages are remembered: beside those of its sources. */
const memoryOf = (format: ImportFormat): string => `${format}Stages`;

/** The stages that deals stand in, the fullest first. */
export function stagesIn(deals: readonly Deal[], said: StagesSaid = new Map()): CrmStage[] {
  const counts = new Map<string, number>();
  for (const { stage } of deals) if (stage !== undefined) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, deals: count, state: said.get(name) ?? stateOf(name, false) }))
    .sort((a, b) => b.deals - a.deals);
}

/** What is remembered of the stages of a list of deals, where it was not told yet; the list is then to be read anew. */
export function stagesToTell({ reading, said }: Item, remembered: Remembered): StagesSaid | undefined {
  if (reading.kind !== 'read' || said.stages !== undefined) return undefined;
  const { deals, format } = reading.result;
  const known = stagesIn(deals).flatMap(({ name }) => {
    const state = remembered.get(memoryKey(memoryOf(format), name));
    return isState(state) ? [[name, state] as const] : [];
  });
  return known.length === 0 ? undefined : new Map(known);
}

/** What was said of stages and is not remembered yet. */
export function newStageChoices({ reading, said }: Item, remembered: Remembered): ImportChoice[] {
  if (reading.kind !== 'read') return [];
  const format = memoryOf(reading.result.format);
  return [...(said.stages ?? [])].flatMap(([name, state]) =>
    remembered.get(memoryKey(format, name)) === state ? [] : [{ format, name, source: state }],
  );
}
