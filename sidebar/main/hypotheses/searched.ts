import type { HypothesisItem } from '../../../src/shell/hypothesisTypes';

/**
 * The hypotheses in which every word of a search stands, in whatever part of what is known of them: what was tried, on
 * what, by whom, what came of it and what was learned.
 */
export function searched(items: readonly HypothesisItem[], search: string): readonly HypothesisItem[] {
  const words = search.toLowerCase().split(/\s+/);
  return items.filter((item) => {
    const { id, belief, metric, scope, owner, verdict, said, decision = '', reason = '', learned } = item;
    const text = [`№${id}`, belief, metric, scope, owner, verdict, said, decision, reason, learned]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
