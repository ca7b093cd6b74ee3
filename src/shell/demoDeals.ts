import type { Day } from '../core/funnel/calendar';
import type { Deal } from '../core/funnel/records';
import { isWordKey, type Language, say } from '../core/words/say';
import { companyOf } from './demo';

/** The deals of the demo company, as an export of a CRM would tell them. */
export const demoDeals = (language: Language, to: Day): Deal[] =>
  (companyOf(language, to).facts.deals ?? []).map((deal) => inWords(language, deal));

/** Codes of the simulation as words. */
function inWords(language: Language, deal: Deal): Deal {
  const word = (code: string): string => {
    const key = `demo.deal.${code}`;
    return isWordKey(key) ? say(language, key) : code;
  };
  const { stage, disqualifiedFor, lostAt, lostFor } = deal;
  return {
    ...deal,
    ...(stage !== undefined && { stage: word(stage) }),
    ...(disqualifiedFor !== undefined && { disqualifiedFor: word(disqualifiedFor) }),
    ...(lostAt !== undefined && { lostAt: word(lostAt) }),
    ...(lostFor !== undefined && { lostFor: word(lostFor) }),
  };
}
