import { isInput } from '../../../src/core/funnel/metrics';
import { useSpeech } from '../../shared/speech';
import { useMain } from '../mainContext';

/** Names of metrics as the table calls them; of those that it does not keep, their usual names. */
export function useMetricLabel(): (metric: string) => string {
  const { say } = useSpeech();
  const { metrics } = useMain().state;
  return (metric) => {
    const shown = metrics.find(({ id }) => id === metric);
    return shown?.label ?? (isInput(metric) ? say(`metric.${metric}`) : metric.replace(/^own:/, ''));
  };
}
