import type { ReportWeek } from '../../src/shell/reportTypes';
import { Block } from './Block';
import { Lines } from './Lines';
import { useSpeech } from './speech';

/** What people have in hand: who differs, what is tried, what is overdue. */
export function UnderWay({ week }: { readonly week: ReportWeek }) {
  const { say } = useSpeech();
  const { managers, trials, overdue, hasDecisions } = week;
  const differing = managers?.length ? managers : [say('report.sameManagers')];
  const tried = trials.map(({ id, belief, owner, said }) => ({
    what: say('report.trial', { id, belief: owner === '' ? belief : `${belief} (${owner})` }),
    rest: said,
  }));
  const late = overdue.map(({ what, owner, late: days }) => ({
    what: owner === '' ? what : `${what} (${owner})`,
    rest: days,
  }));
  return (
    <div class="pair">
      <div>
        <Block title={say('report.managers')} name="managers" empty={!managers && say('report.noManagers')}>
          <ul class="lines">
            {differing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Block>
        <Block
          title={say('report.overdue')}
          name="overdue"
          empty={late.length === 0 && say(hasDecisions ? 'report.noOverdue' : 'report.noDecisions')}
        >
          <Lines lines={late} />
        </Block>
      </div>
      <Block title={say('report.trials')} name="trials" empty={tried.length === 0 && say('report.noTrials')}>
        <Lines lines={tried} />
      </Block>
    </div>
  );
}
