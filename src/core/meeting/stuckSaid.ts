import type { Listener } from '../signals/sentence';
import { roughMoney } from '../words/amounts';
import { isWordKey, say } from '../words/say';
import type { TopicSaid } from './agenda';
import type { MeetingDeal } from './facts';
import { question } from './questions';

const MOST_DEALS = 5;

/** What is said of stuck deals: how many, how much stands in them, and those with most to win. */
export function stuckSaid(stuck: readonly MeetingDeal[] | undefined, listener: Listener): TopicSaid {
  const { language } = listener;
  if (stuck === undefined) return { said: [say(language, 'agenda.stuck.noDeals')], questions: [] };
  if (stuck.length === 0) return { said: [say(language, 'agenda.stuck.none')], questions: [] };
  const dearest = [...stuck].sort((a, b) => hopedIn([b]) - hopedIn([a])).slice(0, MOST_DEALS);
  return {
    said: [sumSaid(stuck, listener), ...dearest.map((deal) => `• ${dealSaid(deal, listener)}`)],
    questions: [question(listener, 'ask.stuck', { owner: say(language, 'owner.sales') })],
  };
}

function sumSaid(stuck: readonly MeetingDeal[], { language, currency }: Listener): string {
  const money = stuck.reduce((sum, { amount = 0 }) => sum + amount, 0);
  if (money < 1) return say(language, 'agenda.stuck.sum', { n: stuck.length });
  return say(language, 'agenda.stuck.money', { n: stuck.length, money: roughMoney(language, money, currency) });
}

function dealSaid({ id, stage, days, usual, amount }: MeetingDeal, { language, currency }: Listener): string {
  const money = amount === undefined ? '' : `, ${roughMoney(language, amount, currency)}`;
  return `${say(language, 'agenda.stuck.deal', { id, stage: stageSaid(stage, language), days, usual: Math.round(usual) })}${money}`;
}

/** The CRM's name of a stage; without a history, the last step. */
function stageSaid(stage: string, language: Listener['language']): string {
  const key = `agenda.stage.${stage}`;
  return isWordKey(key) ? say(language, key) : stage;
}

/** Money that can still be hoped for in stuck deals: their amounts by the chances that they are paid. */
export const hopedIn = (stuck: readonly MeetingDeal[]): number =>
  stuck.reduce((sum, { amount = 0, winChance = 0 }) => sum + amount * winChance, 0);
