import { type FirstAnswers, type StageFlow, stageFunnel } from '../core/deals';
import type { Day } from '../core/funnel/calendar';
import type { Facts } from '../core/funnel/records';
import { type Settings, sameNameKey } from '../core/funnel/settings';
import {
  type LossReasons,
  lossReasons,
  type Qualification,
  qualification,
  sourceReasons,
  TURNS,
  type Turn,
  turnOf,
} from '../core/quality';
import { roughMoney, writePercent } from '../core/words/amounts';
import { say } from '../core/words/say';
import { type BlockLine, blockSignals } from './blockTable';
import { QUALITY_BLOCKS } from './qualityBlocks';
import type { SignalRow } from './signalTable';
import { sourceName, stepName } from './stepName';

/** What deals say of quality: marketing beside sales, leads that are not qualified, why deals are lost. */
export function qualitySignals(
  { facts, asOf, answers }: { readonly facts: Facts; readonly asOf: Day; readonly answers: FirstAnswers },
  settings: Settings,
): SignalRow[] {
  const { deals = [] } = facts;
  const found = qualification(facts, { asOf, criteria: settings.criteria });
  const lost = lossReasons(deals, asOf);
  const { both, losses } = QUALITY_BLOCKS;
  const content = bothLines(found, { answers, reasons: sourceReasons(deals, asOf) }, settings);
  return [
    ...blockSignals('funnel', both, { said: bothSaid(found, content, settings), content }),
    ...junkRows(found, settings),
    ...passageRows(stageFunnel(deals, asOf), settings),
    ...blockSignals('funnel', losses, { said: lossSaid(lost, settings), content: lossLines(lost, settings) }),
  ];
}

const reasonName = (reason: string, { language }: Settings): string => reason || say(language, 'reason.none');
const turnName = (turn: Turn | undefined, { language }: Settings): string | undefined =>
  turn === undefined ? undefined : say(language, `turn.${turn}`);

function bothLines(
  { sources }: Qualification,
  { answers, reasons }: { readonly answers: FirstAnswers; readonly reasons: ReturnType<typeof sourceReasons> },
  settings: Settings,
): BlockLine[] {
  const word = (reason: string | undefined): string | undefined =>
    reason === undefined ? undefined : reasonName(reason, settings);
  return sources.map(({ source, qualified, judged }) => {
    const key = sameNameKey(source);
    const speed = answers.sources.find(({ name }) => sameNameKey(name) === key);
    const { unqualifiedFor, lostFor, turn } = reasons.get(key) ?? {};
    return {
      ...{ source: sourceName(source, settings), qualified },
      share: qualified === undefined || judged === 0 ? undefined : qualified / judged,
      ...{ median: speed?.median, within: speed?.share },
      ...{ junk: word(unqualifiedFor), lost: word(lostFor), turn: turnName(turn, settings) },
    };
  });
}

/** How many leads are qualified, and which sources are whose turn. */
function bothSaid({ all }: Qualification, lines: readonly BlockLine[], settings: Settings): string {
  const { language } = settings;
  const { qualified: n, judged: of } = all;
  const first =
    n === undefined || of === 0
      ? say(language, 'both.plain')
      : say(language, 'both.said', { n, of, share: writePercent(language, n / of) });
  const turns = TURNS.flatMap((one) => {
    const turn = turnName(one, settings);
    const names = lines.filter((line) => line.turn === turn).map(({ source }) => source);
    return names.length === 0 ? [] : [say(language, 'both.turn', { turn, names: names.join(', ') })];
  });
  return first + turns.join('');
}

function junkRows(found: Qualification, settings: Settings): SignalRow[] {
  const { junk, junkSources } = QUALITY_BLOCKS;
  const criteria = found.criteria.map(({ name, leads, share, cost, listed }): BlockLine => {
    const turn = turnName(turnOf(name), settings);
    return { name: reasonName(name, settings), count: leads, share, cost, turn, listed: listed ? '✓' : undefined };
  });
  const sources = found.sources.map(({ source, judged, unqualified, share, cost, badPhones }): BlockLine => {
    return { source: sourceName(source, settings), judged, count: unqualified, share, cost, phones: badPhones };
  });
  const isKnown = found.all.share !== undefined;
  return [
    ...blockSignals('funnel', junk, { said: junkSaid(found, settings), content: isKnown ? criteria : [] }),
    ...(isKnown ? blockSignals('funnel', junkSources, { said: dearestSaid(found, settings), content: sources }) : []),
  ];
}

function junkSaid({ all, criteria }: Qualification, settings: Settings): string {
  const { language, currency } = settings;
  const { unqualified: n, judged: of, share, cost = 0, badPhones, leads } = all;
  if (share === undefined) return say(language, 'junk.none');
  if (n === 0) return say(language, 'junk.clean');
  const money = cost > 0 ? say(language, 'junk.cost', { money: roughMoney(language, cost, currency) }) : '';
  const [most] = [...criteria].sort((a, b) => b.leads - a.leads);
  return [
    say(language, 'junk.said', { n, of, share: writePercent(language, share), cost: money }),
    most === undefined ? '' : say(language, 'junk.most', { name: reasonName(most.name, settings), n: most.leads }),
    badPhones === 0
      ? ''
      : say(language, 'junk.phones', { n: badPhones, share: writePercent(language, badPhones / leads) }),
  ].join('');
}

function dearestSaid({ sources }: Qualification, settings: Settings): string {
  const { language, currency } = settings;
  const [worst] = sources;
  if (worst === undefined || worst.unqualified === 0) return '';
  const { unqualified: n, judged: of, cost = 0 } = worst;
  const parts = { name: sourceName(worst.source, settings), n, of };
  if (cost === 0) return say(language, 'junk.worst', parts);
  return say(language, 'junk.dearest', { ...parts, money: roughMoney(language, cost, currency) });
}

function passageRows(flows: readonly StageFlow[], settings: Settings): SignalRow[] {
  const content = flows.map((flow): BlockLine => ({ ...flow, stage: stepName(flow.stage, settings) }));
  return blockSignals('funnel', QUALITY_BLOCKS.passage, { said: passageSaid(flows, settings), content });
}

/** The stage on which most money goes, or most deals where they have no amounts. */
function passageSaid(flows: readonly StageFlow[], settings: Settings): string {
  const { language, currency } = settings;
  const [worst] = flows
    .filter(({ dropOff }) => dropOff !== undefined)
    .sort((a, b) => (b.money ?? 0) - (a.money ?? 0) || (b.dropOff ?? 0) - (a.dropOff ?? 0));
  if (worst === undefined) return say(language, 'drop.few');
  const { stage, lost, moved, dropOff = 0, money = 0 } = worst;
  const share = writePercent(language, dropOff);
  const parts = { stage: stepName(stage, settings), lost, left: lost + moved, share };
  if (money === 0) return say(language, 'drop.plain', parts);
  return say(language, 'drop.said', { ...parts, money: roughMoney(language, money, currency) });
}

const lossLines = ({ lines }: LossReasons, settings: Settings): BlockLine[] =>
  lines.map(({ stage, reason, turn, ...numbers }) => ({
    ...{ stage: stepName(stage, settings), reason: reasonName(reason, settings) },
    ...{ ...numbers, turn: turnName(turn, settings) },
  }));

function lossSaid({ count: n, money = 0, lines, turns, vague, isVague }: LossReasons, settings: Settings): string {
  const { language, currency } = settings;
  const [first] = lines;
  if (first === undefined) return say(language, 'loss.none');
  const cost = money > 0 ? say(language, 'loss.cost', { money: roughMoney(language, money, currency) }) : '';
  const stage = stepName(first.stage, settings);
  const shares = TURNS.filter((turn) => turns[turn] > 0).map((turn) => `${turnName(turn, settings)} ${turns[turn]}`);
  return [
    say(language, 'loss.said', { n, cost, stage, reason: reasonName(first.reason, settings), count: first.count }),
    shares.length === 0 ? '' : say(language, 'loss.turns', { turns: shares.join(', ') }),
    isVague ? say(language, 'loss.vague', { share: writePercent(language, vague / n) }) : '',
  ].join('');
}
