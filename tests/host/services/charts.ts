import type { Seat } from '../book';
import { enumOf } from '../document/enums';

/** The global Charts: its enums. Types of charts that the host does not draw can be named here; setChartType refuses them. */
export function chartsService(seat: Seat): unknown {
  return seat.border.service<GoogleAppsScript.Charts.Charts>('Charts', {
    ChartType: enumOf(
      ...['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM', 'RADAR'],
      ...['LINE', 'ORG', 'PIE', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TREEMAP', 'WATERFALL'],
    ),
    ChartHiddenDimensionStrategy: enumOf('IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'),
    ChartMergeStrategy: enumOf('MERGE_COLUMNS', 'MERGE_ROWS'),
    Position: enumOf('TOP', 'RIGHT', 'BOTTOM', 'NONE'),
    CurveStyle: enumOf('NORMAL', 'SMOOTH'),
  });
}
