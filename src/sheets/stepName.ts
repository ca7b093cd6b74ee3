import type { Settings } from '../core/funnel/settings';
import { isWordKey, say } from '../core/words/say';

/** The CRM's name of a stage; without a history, the deal's last step. */
export function stepName(stage: string, { language }: Settings): string {
  const key = `funnel.step.${stage}`;
  return isWordKey(key) ? say(language, key) : stage;
}
/** A source as people call it; of leads that name none, that. */
export const sourceName = (source: string, { language }: Settings): string =>
  source || say(language, 'funnel.noSource');
