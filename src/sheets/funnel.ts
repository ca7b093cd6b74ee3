import { blockReport } from './blockReport';
import type { Block } from './blockTable';
import type { Book } from './book';
import type { Placement } from './grid';
import { QUALITY_BLOCKS } from './qualityBlocks';
import type { ReportPlan } from './sheetPlan';
import { SPEED_BLOCKS } from './speedBlocks';

/** Money and time in the stages of open deals. */
const STAGES: Block = {
  key: 'stages',
  title: 'funnel.stages',
  hint: 'funnel.stages.hint',
  lines: 8,
  columns: [
    { part: 'stage', head: 'funnel.stage' },
    { part: 'open', head: 'funnel.open', format: 'int' },
    { part: 'usual', head: 'funnel.usualDays', format: 'int' },
    { part: 'longest', head: 'funnel.longestDays', format: 'int' },
    { part: 'amount', head: 'funnel.amount', format: 'money' },
    { part: 'expected', head: 'funnel.expected', format: 'money' },
  ],
};
/** Stages whose names do not tell where the client is; folded while all do. */
const NAMING: Block = {
  key: 'naming',
  title: 'funnel.naming',
  hint: 'funnel.naming.hint',
  lines: 5,
  columns: [
    { part: 'stage', head: 'funnel.stage' },
    { part: 'tells', head: 'funnel.naming.tells' },
  ],
};
/** Open deals that have not moved for longer than others. */
const STUCK: Block = {
  key: 'stuck',
  title: 'funnel.stuck',
  hint: 'funnel.stuck.hint',
  lines: 25,
  columns: [
    { part: 'deal', head: 'funnel.deal' },
    { part: 'stage', head: 'funnel.stage' },
    { part: 'days', head: 'funnel.days', format: 'int' },
    { part: 'usual', head: 'funnel.usualDays', format: 'int' },
    { part: 'amount', head: 'funnel.amount', format: 'money' },
    { part: 'chance', head: 'funnel.chance', format: 'share' },
    { part: 'manager', head: 'managers.manager' },
    { part: 'next', head: 'funnel.next' },
  ],
};
/** Leads by their month, and what became of them. */
const COHORTS: Block = {
  key: 'cohorts',
  title: 'funnel.cohorts',
  hint: 'funnel.cohorts.hint',
  lines: 12,
  columns: [
    { part: 'month', head: 'funnel.month' },
    { part: 'leads', head: 'metric.leads', format: 'int' },
    { part: 'payments', head: 'funnel.paidSoFar', format: 'int' },
    { part: 'rate', head: 'funnel.rate', format: 'percent' },
    { part: 'maturity', head: 'funnel.maturity', format: 'share' },
    { part: 'flow', head: 'funnel.flow', format: 'percent' },
  ],
};
/** Which sources' leads are paid more often. */
const SOURCES: Block = {
  key: 'sources',
  title: 'funnel.sources',
  hint: 'funnel.sources.hint',
  lines: 8,
  columns: [
    { part: 'source', head: 'sheet.source' },
    { part: 'leads', head: 'metric.leads', format: 'int' },
    { part: 'payments', head: 'funnel.paidSoFar', format: 'int' },
    { part: 'rate', head: 'funnel.rate', format: 'percent' },
    { part: 'priority', head: 'funnel.priority' },
  ],
};

/** The tables of «Воронка», from the top. */
export const FUNNEL_BLOCKS = {
  ...{ stages: STAGES, stuck: STUCK },
  ...SPEED_BLOCKS,
  ...QUALITY_BLOCKS,
  ...{ cohorts: COHORTS, sources: SOURCES, naming: NAMING },
} as const;

/** «Воронка»: how deals move and how fast, which are stuck, whose leads they are, why they are lost, what became of each month's. */
export const funnelReport = (book: Book, placement?: Placement): ReportPlan =>
  blockReport({ book, key: 'funnel', title: 'sheet.funnel', blocks: Object.values(FUNNEL_BLOCKS) }, placement);
