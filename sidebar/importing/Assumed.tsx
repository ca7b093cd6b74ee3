import type { Problem } from '../../src/core/funnel/problem';
import type { DecimalMark } from '../../src/core/importing';
import { explainOnPage as explain } from '../../src/core/words/importingPageWords';
import { Button, Notice } from '../shared/controls';
import { useSpeech } from './speech';

interface AssumedProps {
  readonly problems: readonly Problem[];
  readonly onDecimal: (decimal: DecimalMark) => void;
}

/** What could be read in two ways, and the other way where there is one. */
export function Assumed({ problems, onDecimal }: AssumedProps) {
  const { say, language } = useSpeech();
  return (
    <>
      {problems.map((problem) => {
        const other = problem.code === 'assumedComma' ? '.' : problem.code === 'assumedPoint' ? ',' : undefined;
        return (
          <Notice key={problem.code} kind="ask">
            <p>{explain(language, problem)}</p>
            {other && (
              <Button kind="text" onClick={() => onDecimal(other)}>
                {say('import.otherWay')}
              </Button>
            )}
          </Notice>
        );
      })}
    </>
  );
}
