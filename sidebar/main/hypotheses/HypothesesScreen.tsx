import { useState } from 'preact/hooks';
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
import { searched } from './searched';

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
  const { ask, show, working } = useMain();
  const [metric] = known.metrics;
  const { constraint } = known;
  const open = () => ask({ working: say('page.working'), call: () => call('showHypotheses'), take: () => undefined });
  const note = () => ask({ working: say('page.working'), call: () => call('noteConstraint'), take: show });
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
        {constraint && (
          <Button onClick={note} isOff={working !== undefined}>
            {say('hypPage.noteConstraint')}
          </Button>
        )}
        <Button kind="text" onClick={open} isOff={working !== undefined}>
          {say('hypPage.sheet')}
        </Button>
      </div>
    </header>
  );
}

/** Those up for review come first. */
function Lists({ known: { items, reviewDay, records } }: { readonly known: HypothesesState }) {
  const { say } = useSpeech();
  const [search, setSearch] = useState('');
  const newest = [...searched(items, search)].reverse();
  const rest = newest.filter(({ isUp }) => !isUp);
  return (
    <>
      {items.length > 0 && <SearchField search={search} onSearch={setSearch} />}
      {items.length > 0 && newest.length === 0 && <p class="hint">{say('hypPage.noneFound')}</p>}
      <HypothesisList title="hypPage.review" day={reviewDay} items={newest.filter(({ isUp }) => isUp)} />
      <HypothesisList title="hypPage.toDecide" items={rest.filter(({ group }) => group === 'toDecide')} />
      <HypothesisList title="hypPage.running" items={rest.filter(({ group }) => group === 'running')} />
      <HypothesisList title="hypPage.decided" items={rest.filter(({ group }) => group === 'decided')} />
      <Records records={records} />
    </>
  );
}

interface SearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** What was tried and learned before is found by its words. */
function SearchField({ search, onSearch }: SearchProps) {
  const { say } = useSpeech();
  return (
    <input
      type="search"
      value={search}
      aria-label={say('hypPage.search')}
      placeholder={say('hypPage.search')}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}

/** What each author expected beside what came. */
function Records({ records }: { readonly records: readonly string[] }) {
  const { say } = useSpeech();
  if (records.length === 0) return null;
  return (
    <section class="hypothesis-list records">
      <h2>{say('hypPage.records')}</h2>
      {records.map((record) => (
        <p key={record}>{record}</p>
      ))}
    </section>
  );
}
