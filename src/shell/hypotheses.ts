import { constraintSaid } from '../core/plan/constraint/constraintSaid';
import type { Telling } from '../core/signals/weekSaid';
import { reviewDayUpTo } from '../core/trials';
import { roughMoney } from '../core/words/amounts';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import { recordsSaid } from '../sheets/authorRecords';
import { triedMetrics, triedName } from '../sheets/hypotheses';
import { groupOf, isUp, warningsOn } from '../sheets/hypothesisItems';
import { decisionIn, type HypothesisRow, hypothesisRows } from '../sheets/readHypotheses';
import { planSaid } from '../sheets/trialMoment';
import { trialMoney } from '../sheets/trialMoney';
import { bringSheet } from './addSheet';
import { tellingOf } from './goal';
import { writeHypotheses } from './hypothesesSheet';
import type { HypothesesState, HypothesisItem, HypothesisSeed, TrialPreview, TrialRequest } from './hypothesisTypes';
import type { Services } from './ports';
import { type OpenBook, openBook, openWorkbook, readTable, sheetOf, type Workbook } from './workbook';

/** Adds «Гипотезы» where it is not there yet, and gives the workbook with it. */
export function bringHypotheses({ workbook, book }: OpenBook): Workbook {
  const now = bringSheet(workbook, 'hypotheses');
  if (sheetOf(now, 'hypotheses').stamp === '') writeHypotheses(now, book, () => true);
  return now;
}

/** The rows of «Гипотезы»; none before the first came. */
export const hypothesesIn = (workbook: Workbook): HypothesisRow[] =>
  workbook.sheets.has('hypotheses') ? hypothesisRows(readTable(workbook, 'hypotheses')) : [];

/** What the sidebar's section about hypotheses shows; nothing is judged or written. */
export function hypothesesState(services: Services): HypothesesState {
  const open = openBook(openWorkbook(services));
  const telling = tellingOf(open);
  const { settings } = open;
  const constraint = constraintSeed(telling);
  const rows = hypothesesIn(open.workbook);
  return {
    items: rows.map((row) => itemOf(row, telling)),
    metrics: triedMetrics(settings).map((id) => ({ id, label: triedName(settings, id) })),
    managers: [...new Set((telling.facts.managers ?? []).map(({ manager }) => manager))],
    reviewDay: writeDay(reviewDayUpTo(telling.today), settings),
    records: recordsSaid(rows, telling),
    ...(constraint && { constraint }),
  };
}

function itemOf(row: HypothesisRow, telling: Telling): HypothesisItem {
  const { text } = row;
  const decision = decisionIn(row);
  return {
    id: Number(row.cell('id')),
    belief: text('belief'),
    metric: text('metric'),
    scope: [text('source'), text('manager')].filter((part) => part !== '').join(', '),
    owner: text('owner'),
    verdict: text('verdict'),
    said: text('said'),
    note: text('note'),
    group: groupOf(row, telling),
    isUp: isUp(row, telling),
    learned: text('learned'),
    ...(decision && { decision: say(telling.settings.language, `decision.${decision}`), reason: text('reason') }),
  };
}

/** The constraint, where one is named and hypotheses can be judged by its metric. */
function constraintSeed(telling: Telling): HypothesisSeed | undefined {
  const { what, ranking } = constraintSaid(telling);
  const named = ranking.named === 'traffic' ? 'leads' : ranking.named;
  const metric = triedMetrics(telling.settings).find((one) => one === named);
  return metric && { cause: what, metric };
}

/** What a trial can show, its worth, and what to think of first; nothing is written. */
export function previewTrial(services: Services, { expected, ...scope }: TrialRequest): TrialPreview {
  const open = openBook(openWorkbook(services));
  const telling = tellingOf(open);
  const hypothesis = { ...scope, expectedLift: expected };
  const money = trialMoney(telling, hypothesis, expected);
  const { language, currency } = open.settings;
  return {
    plan: planSaid(hypothesis, telling),
    money:
      money === undefined || money < 1
        ? ''
        : say(language, 'hyp.money.hoped', { money: `+${roughMoney(language, money, currency)}` }),
    warnings: warningsOn(hypothesis, hypothesesIn(open.workbook), telling),
  };
}
