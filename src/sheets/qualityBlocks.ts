import type { Block } from './blockTable';

/** Why leads are not qualified, and what that costs. */
const JUNK: Block = {
  key: 'junk',
  title: 'junk.title',
  hint: 'junk.hint',
  lines: 8,
  columns: [
    { part: 'name', head: 'reason.head' },
    { part: 'count', head: 'junk.count', format: 'int' },
    { part: 'share', head: 'junk.share', format: 'share' },
    { part: 'cost', head: 'junk.costs', format: 'money' },
    { part: 'turn', head: 'turn.head' },
    { part: 'listed', head: 'junk.listed' },
  ],
};
/** Where they come from. */
const JUNK_SOURCES: Block = {
  key: 'junkSources',
  title: 'junk.sources',
  lines: 8,
  columns: [
    { part: 'source', head: 'sheet.source' },
    { part: 'judged', head: 'junk.judged', format: 'int' },
    { part: 'count', head: 'junk.count', format: 'int' },
    { part: 'share', head: 'junk.share', format: 'share' },
    { part: 'cost', head: 'junk.costs', format: 'money' },
    { part: 'phones', head: 'junk.phone', format: 'int' },
  ],
};
/** How deals pass from stage to stage. */
const PASSAGE: Block = {
  key: 'passage',
  title: 'drop.title',
  hint: 'drop.hint',
  lines: 8,
  columns: [
    { part: 'stage', head: 'funnel.stage' },
    { part: 'entered', head: 'drop.entered', format: 'int' },
    { part: 'moved', head: 'pace.moves', format: 'int' },
    { part: 'lost', head: 'drop.lost', format: 'int' },
    { part: 'open', head: 'drop.open', format: 'int' },
    { part: 'dropOff', head: 'drop.share', format: 'share' },
    { part: 'money', head: 'funnel.amount', format: 'money' },
  ],
};
/** Why deals are lost, stage by stage. */
const LOSSES: Block = {
  key: 'losses',
  title: 'loss.title',
  hint: 'loss.hint',
  lines: 15,
  columns: [
    { part: 'stage', head: 'funnel.stage' },
    { part: 'reason', head: 'reason.head' },
    { part: 'count', head: 'funnel.open', format: 'int' },
    { part: 'share', head: 'loss.share', format: 'share' },
    { part: 'cumulative', head: 'loss.cumulative', format: 'share' },
    { part: 'money', head: 'funnel.amount', format: 'money' },
    { part: 'turn', head: 'turn.head' },
  ],
};
/** One page for both departments. */
const BOTH: Block = {
  key: 'both',
  title: 'both.title',
  hint: 'both.hint',
  lines: 8,
  columns: [
    { part: 'source', head: 'sheet.source' },
    { part: 'qualified', head: 'metric.qualified', format: 'int' },
    { part: 'share', head: 'metric.qualifiedShare', format: 'share' },
    { part: 'median', head: 'answer.median', format: 'int' },
    { part: 'within', head: 'answer.share', format: 'share' },
    { part: 'junk', head: 'deals.disqualifiedFor' },
    { part: 'lost', head: 'deals.lostFor' },
    { part: 'turn', head: 'turn.head' },
  ],
};

/** Quality on «Воронка». */
export const QUALITY_BLOCKS = {
  ...{ both: BOTH, junk: JUNK, junkSources: JUNK_SOURCES },
  ...{ passage: PASSAGE, losses: LOSSES },
} as const;
