import type { Telling } from '../core/signals/weekSaid';
import {
  type Hypothesis,
  type Judgement,
  judgeHypothesis,
  judgementSaid,
  judgeOneOff,
  lastDayOfTrial,
  oneOffSaid,
  reachEffect,
  reachSaid,
  writeLevel,
  writeLift,
  writeRange,
} from '../core/trials';
import { roughMoney } from '../core/words/amounts';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import type { JUDGED } from './hypotheses';
import { type Asked, askedIn, type HypothesisRow } from './readHypotheses';
import { serialOfDay } from './serial';
import { fixedBy, noteOn } from './trialFixed';
import { knownUntil, planSaid, usualOf } from './trialMoment';
import { trialMoney } from './trialMoney';

/** The core's cells of a row of «Гипотезы», without the time they were made. */
export type JudgedCells = { readonly [C in Exclude<(typeof JUDGED)[number], 'at'>]: string | number };

const NOTHING: JudgedCells = {
  ...{ end: '', enough: '', levels: '', lift: '', verdict: '', said: '', money: '', note: '', fixed: '' },
};

/** A row that nobody fills in any more says nothing. */
export const unjudged = (): JudgedCells => NOTHING;

/**
 * What the core says of a row. A verdict given at the planned end stays as it was given; where the facts it rests on or
 * the terms were changed since, a note says so.
 */
export function judgeRow(row: HypothesisRow, telling: Telling): JudgedCells {
  const fixed = row.text('fixed');
  const asked = askedIn(row, telling);
  if (fixed !== '') return { ...keptIn(row), note: noteOn(fixed, asked, telling) };
  const { language } = telling.settings;
  if (asked.kind === 'bad') return { ...NOTHING, verdict: say(language, 'verdict.incomplete'), said: asked.sentence };
  return asked.kind === 'oneOff' ? oneOffCells(asked, telling) : trialCells(asked, telling);
}

function trialCells({ hypothesis, reach }: AskedTrial, telling: Telling): JudgedCells {
  const { settings } = telling;
  const asOf = knownUntil(hypothesis, telling);
  const plan = planSaid(hypothesis, telling);
  const end = serialOfDay(lastDayOfTrial(hypothesis));
  if (asOf < hypothesis.start) {
    const day = writeDay(hypothesis.start, settings);
    const said = telling.today < hypothesis.start ? say(settings.language, 'hyp.planned', { day, plan }) : plan;
    const verdict = telling.today < hypothesis.start ? 'verdict.planned' : 'verdict.tooEarly';
    return { ...NOTHING, end, enough: plan, verdict: say(settings.language, verdict), said };
  }
  const judgement = judgeHypothesis(telling.facts, hypothesis, asOf);
  const said = judgementSaid(judgement, { hypothesis, asOf }, settings);
  const isFinal = asOf >= lastDayOfTrial(hypothesis);
  const money = moneyOf(judgement, hypothesis, telling);
  return {
    ...measured(judgement, hypothesis, telling),
    end,
    enough: plan,
    said: joined([said.what, toAll(judgement, reach, telling), moneySaid(money, telling), said.more, said.disturbed]),
    money: money ?? '',
    fixed: isFinal ? fixedBy(judgement, hypothesis, telling) : '',
  };
}

/** What a row's verdict, range and levels show, whatever kind of test it was. */
function measured(judgement: Judgement, hypothesis: Hypothesis, { settings }: Telling): JudgedCells {
  const { before, after, lift, verdict } = judgement;
  const levels = [before, after].flatMap((level) =>
    level === undefined ? [] : writeLevel(hypothesis, level, settings),
  );
  return {
    ...NOTHING,
    levels: levels.join(' → '),
    lift: lift === undefined ? '' : `${writeLift(lift.mean, settings)} (${writeRange(lift, settings)})`,
    verdict: say(settings.language, `verdict.${verdict}`),
  };
}

/** Money is told of what is sure: that it helped, or that it harmed. */
function moneyOf({ verdict, lift }: Judgement, hypothesis: Hypothesis, telling: Telling): number | undefined {
  if (lift === undefined || (verdict !== 'confirmed' && verdict !== 'worse')) return undefined;
  const money = trialMoney(telling, hypothesis, lift.mean);
  return money === undefined ? undefined : Math.round(money);
}

const moneySaid = (money: number | undefined, { settings: { language, currency } }: Telling): string =>
  money === undefined || money === 0
    ? ''
    : say(language, 'hyp.money.said', {
        money: `${money > 0 ? '+' : '−'}${roughMoney(language, Math.abs(money), currency)}`,
      });

type AskedTrial = Extract<Asked, { kind: 'trial' }>;
type AskedOnce = Extract<Asked, { kind: 'oneOff' }>;

/** Weeks are measured over all clients: what it comes to among those that it touched. */
const toAll = ({ verdict, lift }: Judgement, share: number | undefined, { settings }: Telling): string =>
  lift === undefined || share === undefined || verdict === 'tooEarly'
    ? ''
    : reachSaid({ lift: lift.mean, share, measuredIn: 'overall' }, settings);

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** A one-off test is measured among those that it touched; money is of all clients. */
function oneOffCells({ hypothesis, test, reach }: AskedOnce, telling: Telling): JudgedCells {
  const judgement = judgeOneOff(test, usualOf(hypothesis, telling));
  const { lift } = judgement;
  const group =
    lift && reach !== undefined ? { lift: lift.mean, share: reach, measuredIn: 'group' as const } : undefined;
  const overall = lift && group ? { ...judgement, lift: { ...lift, mean: reachEffect(group).overall } } : judgement;
  const money = moneyOf(overall, hypothesis, telling);
  const said = [oneOffSaid(judgement, test, telling.settings), group ? reachSaid(group, telling.settings) : ''];
  return {
    ...measured(judgement, hypothesis, telling),
    said: joined([...said, moneySaid(money, telling)]),
    money: money ?? '',
  };
}

function keptIn({ cell }: HypothesisRow): JudgedCells {
  const kept = (column: keyof JudgedCells): string | number => {
    const found = cell(column);
    return typeof found === 'number' ? found : String(found);
  };
  const end = kept('end');
  return {
    ...{ end, enough: kept('enough'), levels: kept('levels'), lift: kept('lift'), verdict: kept('verdict') },
    ...{ said: kept('said'), money: kept('money'), note: kept('note'), fixed: kept('fixed') },
  };
}
