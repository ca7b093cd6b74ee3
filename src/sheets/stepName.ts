import type { Settings } from '../core/funnel/settings';
import { isWordKey, say } from '../core/words/say';

/** The CRM's name of a stage; without a history, the deal's last step. */
export function stepName(stage: string, { language }: Settings): string {
  const key = `funnel.step.${stage}`;
  return isWordKey(key) ? say(language, key) : stage;
}
/** Whether a stage is a step of ours and none of the CRM's. */
export const isOwnStep = (stage: string): boolean => isWordKey(`funnel.step.${stage}`);
/** A source as people call it; of leads that name none, that. */
export const sourceName = (source: string, { language }: Settings): string =>
  source || say(language, 'funnel.noSource');
