import {
  type FirstAnswers,
  type NamedAnswers,
  type Pace,
  type StageDays,
  stageDays,
  type Velocity,
  velocity,
} from '../core/deals';
import { addMonths, type Day, firstDayOf } from '../core/funnel/calendar';
import type { Deal } from '../core/funnel/records';
import type { Settings } from '../core/funnel/settings';
import { roughMoney, writePercent } from '../core/words/amounts';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import { type BlockLine, blockSignals } from './blockTable';
import type { SignalRow } from './signalTable';
import { SPEED_BLOCKS } from './speedBlocks';
import { sourceName, stepName } from './stepName';

const FAR_BEHIND = 0.8; // of the pace came in: open deals stand still

/** What deals say of speed: velocity, days in the stages, the first answer. */
export function speedSignals(
  { deals, asOf, answers }: { readonly deals: readonly Deal[]; readonly asOf: Day; readonly answers: FirstAnswers },
  settings: Settings,
): SignalRow[] {
  const parts = velocity(deals, asOf);
  const { winRate: rate, averageCheck: check, ...others } = parts;
  return [
    ...blockSignals('funnel', SPEED_BLOCKS.speed, {
      said: speedSaid(parts, settings),
      content: [{ ...others, rate, check }],
    }),
    ...paceRows(stageDays(deals, asOf), settings),
    ...answerRows(answers, settings),
  ];
}

function speedSaid(parts: Velocity, { language, currency }: Settings): string {
  const { open, winRate = 0, averageCheck = 0, cycle, perDay, paidPerDay } = parts;
  if (perDay === undefined) return say(language, 'speed.few');
  const money = (amount: number): string => roughMoney(language, amount, currency);
  const paid =
    paidPerDay === undefined
      ? ''
      : say(language, paidPerDay < FAR_BEHIND * perDay ? 'speed.behind' : 'speed.paid', { money: money(paidPerDay) });
  const rate = writePercent(language, winRate);
  return say(language, 'speed.said', { open, rate, check: money(averageCheck), cycle, money: money(perDay), paid });
}

function paceRows({ month, whole, stages }: StageDays, settings: Settings): SignalRow[] {
  const { language } = settings;
  const line = (stage: string, { before, days, change, moves, verdict }: Pace): BlockLine => ({
    ...{ stage, before, days, change, moves, verdict: say(language, `pace.${verdict}`) },
  });
  const monthSaid = say(language, 'sheet.months.names').split(' ')[Number(month.slice(5)) - 1];
  const again = writeDay(firstDayOf(addMonths(month, 2)), settings);
  const [longest] = stages;
  const said =
    whole.verdict === 'tooLittleData'
      ? say(language, 'pace.few', { month: monthSaid, moves: whole.moves, before: whole.movesBefore, day: again })
      : say(language, 'pace.said', { ...whole, month: monthSaid, verdict: say(language, `pace.${whole.verdict}`) });
  const where =
    longest?.days === undefined || longest.verdict === 'tooLittleData'
      ? ''
      : say(language, 'pace.longest', { stage: stepName(longest.stage, settings), days: longest.days });
  const content = [
    line(say(language, 'pace.whole'), whole),
    ...stages.map((pace) => line(stepName(pace.stage, settings), pace)),
  ];
  return blockSignals('funnel', SPEED_BLOCKS.pace, { said: said + where, content });
}

function answerRows({ all, sources, managers }: FirstAnswers, settings: Settings): SignalRow[] {
  const { answers, answerers } = SPEED_BLOCKS;
  return [
    ...blockSignals('funnel', answers, {
      said: answersSaid({ all, sources, managers }, settings),
      content: sources.map((one) => answerLine(sourceName(one.name, settings), one)),
    }),
    ...(all.because === undefined
      ? blockSignals('funnel', answerers, {
          said: managersSaid(managers, settings.language),
          content: managers.map((one) => answerLine(one.name || '—', one)),
        })
      : []),
  ];
}

function managersSaid(managers: readonly NamedAnswers[], language: Settings['language']): string {
  if (managers.filter(({ share }) => share !== undefined).length < 2) return say(language, 'answer.few');
  const slower = managers.flatMap(({ name, slower, share = 0 }) =>
    slower ? [`${name || '—'} (${writePercent(language, share)})`] : [],
  );
  return slower.length === 0
    ? say(language, 'answer.alike')
    : say(language, 'answer.apart', { names: slower.join(', ') });
}

const answerLine = (name: string, { leads, answered, median, share }: NamedAnswers): BlockLine => {
  return { name, leads, answered, median, share };
};

function answersSaid({ all, sources }: FirstAnswers, settings: Settings): string {
  const { language } = settings;
  const { median, share, within, leads } = all;
  if (median === undefined || share === undefined) return say(language, 'answer.none');
  const parts = { n: Math.round(median), within, leads, share: writePercent(language, share) };
  const [worst] = sources;
  const isApart = worst?.share !== undefined && sources.filter((one) => one.share !== undefined).length > 1;
  const last = isApart ? { name: sourceName(worst.name, settings), share: writePercent(language, worst.share) } : {};
  return say(language, 'answer.said', parts) + (isApart ? say(language, 'answer.worst', last) : '');
}
