import { isInput } from '../../src/core/funnel/metrics';
import { useTable } from '../shared/tableContext';
import { useSpeech } from './speech';

/** Names of metrics as the table calls them; of those that it does not keep, their usual names. */
export function useMetricLabel(): (metric: string) => string {
  const { say } = useSpeech();
  const { metrics } = useTable().state;
  return (metric) => {
    const shown = metrics.find(({ id }) => id === metric);
    return shown?.label ?? (isInput(metric) ? say(`metric.${metric}`) : metric.replace(/^own:/, ''));
  };
}
