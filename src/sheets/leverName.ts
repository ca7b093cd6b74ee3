import type { Settings } from '../core/funnel/settings';
import type { LeverFound } from '../core/plan/whatIf/levers';
import { say } from '../core/words/say';
import { nameOf } from './book';

/** A lever by the name of its metric; where leads turn into payments without meetings, by that of theirs. */
export function leverName({ lever, from }: Pick<LeverFound, 'lever' | 'from'>, settings: Settings): string {
  if (lever === 'traffic') return say(settings.language, 'goal.lever.traffic');
  if (lever === 'price') return nameOf(settings, 'cpl');
  return nameOf(settings, lever === 'meetingToPayment' && from === 'leads' ? 'leadToPayment' : lever);
}
