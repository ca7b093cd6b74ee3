import type { Block, BlockColumn } from './blockTable';

/** How much money the funnel moves a day, and its parts. */
const SPEED: Block = {
  key: 'speed',
  title: 'speed.title',
  hint: 'speed.hint',
  lines: 1,
  columns: [
    { part: 'open', head: 'funnel.open', format: 'int' },
    { part: 'rate', head: 'speed.rate', format: 'percent' },
    { part: 'check', head: 'metric.averageCheck', format: 'money' },
    { part: 'cycle', head: 'speed.cycle', format: 'int' },
    { part: 'perDay', head: 'speed.perDay', format: 'money' },
    { part: 'paidPerDay', head: 'speed.came', format: 'money' },
  ],
};
/** Days in the stages, month to month. */
const PACE: Block = {
  key: 'pace',
  title: 'pace.title',
  hint: 'pace.hint',
  lines: 8,
  columns: [
    { part: 'stage', head: 'funnel.stage' },
    { part: 'before', head: 'pace.before', format: 'general' },
    { part: 'days', head: 'pace.days', format: 'general' },
    { part: 'change', head: 'pace.change', format: 'change' },
    { part: 'moves', head: 'pace.moves', format: 'int' },
    { part: 'verdict', head: 'pace.verdict' },
  ],
};
const ANSWERS: readonly BlockColumn[] = [
  { part: 'leads', head: 'metric.leads', format: 'int' },
  { part: 'answered', head: 'answer.answered', format: 'int' },
  { part: 'median', head: 'answer.median', format: 'int' },
  { part: 'share', head: 'answer.share', format: 'share' },
];
/** How soon leads are answered, by source and by manager. */
const SOURCE_ANSWERS: Block = {
  key: 'answers',
  title: 'answer.title',
  hint: 'answer.hint',
  lines: 8,
  columns: [{ part: 'name', head: 'sheet.source' }, ...ANSWERS],
};
const MANAGER_ANSWERS: Block = {
  key: 'answerers',
  title: 'answer.managers',
  lines: 10,
  columns: [{ part: 'name', head: 'managers.manager' }, ...ANSWERS],
};

/** Speed on «Воронка». */
export const SPEED_BLOCKS = { speed: SPEED, pace: PACE, answers: SOURCE_ANSWERS, answerers: MANAGER_ANSWERS } as const;
