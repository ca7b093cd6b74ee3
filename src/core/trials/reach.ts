import type { Listener } from '../signals/sentence';
import { writePercent } from '../words/amounts';
import { say } from '../words/say';
import { writeLift } from './writeTrial';

/** A relative change of a metric that was brought to a part of the clients only. */
export interface Reached {
  readonly lift: number;
  /** The part of the clients that it was brought to; more than nothing, 1 at most. */
  readonly share: number;
  /** Whether the change was measured among those it was brought to, or over all clients. */
  readonly measuredIn: 'group' | 'overall';
}

/**
 * The effect among those it was brought to, and over all clients: the others stay as they were, so overall = group × share
 * (REQUIREMENTS.md, 53).
 *
 * @example reachEffect({ lift: 0.5, share: 0.18, measuredIn: 'group' }) // => { group: 0.5, overall: 0.09 }
 * @example reachEffect({ lift: 0.09, share: 0.18, measuredIn: 'overall' }) // => { group: 0.5, overall: 0.09 }
 */
export const reachEffect = ({
  lift,
  share,
  measuredIn,
}: Reached): { readonly group: number; readonly overall: number } =>
  measuredIn === 'group' ? { group: lift, overall: lift * share } : { group: lift / share, overall: lift };

/** The same in a sentence. */
export function reachSaid(reached: Reached, listener: Listener): string {
  const { group, overall } = reachEffect(reached);
  const words = { group: writeLift(group, listener), overall: writeLift(overall, listener) };
  return say(listener.language, 'trial.reach', { share: writePercent(listener.language, reached.share), ...words });
}
