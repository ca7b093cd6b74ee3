import { isInput } from '../../../src/core/funnel/metrics';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { keptBy } from './field';
import type { Block } from './layout';

interface BlockLabelProps {
  readonly block: Block;
  readonly fieldId: string | undefined;
}

/** The heading of a source, or the label of a metric, across all days. */
export function BlockLabel({ block: { source, metric, line }, fieldId }: BlockLabelProps) {
  const { say } = useSpeech();
  const { state } = useMain();
  if (metric !== undefined)
    return (
      <label
        class="metric"
        for={fieldId}
        title={isInput(metric.id) ? say(`card.${metric.id}`) : undefined}
        style={`grid-row: ${line}`}
      >
        {metric.label}
        {metric.format === 'money' && <span class="unit">, {state.currency}</span>}
      </label>
    );
  return (
    <h3 class="source" style={`grid-row: ${line}`}>
      {source.name}
      {source.direction && <span class="direction"> · {source.direction}</span>}
      {keptBy(state, source.name).length === 0 && <span class="hint">{say('sources.noMetrics')}</span>}
    </h3>
  );
}
