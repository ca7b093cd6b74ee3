import type { HypothesesState, HypothesisSeed } from '../../../src/shell/hypothesisTypes';
import { call } from '../../server';
import { Button } from '../../shared/controls';
import { UndoLine } from '../../shared/UndoLine';
import { useMain } from '../mainContext';
import { SectionFailure } from '../SectionFailure';
import { useSpeech } from '../speech';
import { useSection } from '../useSection';
import { HypothesisList } from './HypothesisList';
import { NewHypothesis } from './NewHypothesis';

interface ScreenProps {
  readonly isOpen: boolean;
  /** What a new hypothesis begins from; it has no cause where somebody begins from nothing. */
  readonly seed: HypothesisSeed | undefined;
  readonly onSeed: (seed: HypothesisSeed | undefined) => void;
}

/** «Гипотезы»: what is tried, what came of it, and one more to try. */
export function HypothesesScreen({ isOpen, seed, onSeed }: ScreenProps) {
  const { say } = useSpeech();
  const { state } = useMain();
  const { value, isComputing, failure, retry } = useSection({ state, isOpen, open: () => call('openHypotheses') });
  return (
    <section class="hypotheses" aria-busy={isComputing}>
      <SectionFailure failure={failure} retry={retry} />
      {value === undefined && isComputing && <p class="hint">{say('hypPage.loading')}</p>}
      {value && seed && (
        <NewHypothesis
          key={`${seed.metric}:${seed.cause}`}
          known={value}
          seed={seed}
          onDone={() => onSeed(undefined)}
        />
      )}
      {value && !seed && <Begin known={value} onSeed={onSeed} />}
      {value && <Lists known={value} />}
      <UndoLine />
    </section>
  );
}

/** Where a new one may begin: from nothing, or from the constraint. */
function Begin({ known, onSeed }: { readonly known: HypothesesState } & Pick<ScreenProps, 'onSeed'>) {
  const { say } = useSpeech();
  const { ask, working } = useMain();
  const [metric] = known.metrics;
  const { constraint } = known;
  const open = () => ask({ working: say('page.working'), call: () => call('showHypotheses'), take: () => undefined });
  return (
    <header>
      {known.items.length === 0 && <p>{say('hypPage.empty')}</p>}
      {constraint && <p class="hint">{constraint.cause}</p>}
      <div class="actions">
        {constraint && (
          <Button kind="filled" onClick={() => onSeed(constraint)}>
            {say('hypPage.fromConstraint')}
          </Button>
        )}
        {metric && <Button onClick={() => onSeed({ metric: metric.id, cause: '' })}>{say('hypPage.new')}</Button>}
        <Button kind="text" onClick={open} isOff={working !== undefined}>
          {say('hypPage.sheet')}
        </Button>
      </div>
    </header>
  );
}

function Lists({ known: { items } }: { readonly known: HypothesesState }) {
  const newest = [...items].reverse();
  return (
    <>
      <HypothesisList title="hypPage.toDecide" items={newest.filter(({ group }) => group === 'toDecide')} />
      <HypothesisList title="hypPage.running" items={newest.filter(({ group }) => group === 'running')} />
      <HypothesisList title="hypPage.decided" items={newest.filter(({ group }) => group === 'decided')} />
    </>
  );
}
