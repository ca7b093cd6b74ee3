import { useEffect, useState } from 'preact/hooks';
import { call } from '../server';
import { Button } from '../shared/controls';
import { focusSoon } from '../shared/focusSoon';
import { useTable } from '../shared/tableContext';
import { type Answers, emptyRequest, isGoalRight, NO_ANSWERS, requestOf } from './answers';
import { FIRST_FIELD } from './firstField';
import { Others } from './Others';
import { GoalStep, KindStep, SalesStep, SourcesStep, type StepProps, WhoStep } from './Steps';
import { useSpeech } from './speech';

/** The steps in their order; the field that takes the keyboard when a step comes. */
const STEPS: readonly { readonly Step: (props: StepProps) => preact.JSX.Element; readonly field: string }[] = [
  { Step: WhoStep, field: FIRST_FIELD },
  { Step: KindStep, field: FIRST_FIELD },
  { Step: SourcesStep, field: 'sources' },
  { Step: SalesStep, field: FIRST_FIELD },
  { Step: GoalStep, field: FIRST_FIELD },
];

/** The first run: five questions, each with an answer that will do, then the table. */
export function Wizard() {
  const { say } = useSpeech();
  const { answers, change, at, go } = useSteps();
  const { create, takeOld } = useMaking(answers, () => go(STEPS.length - 1));
  const isLast = at === STEPS.length - 1;
  const { Step } = STEPS[at] ?? { Step: WhoStep };
  const next = (): void => (isLast ? create() : go(at + 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) next();
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    next();
  };
  return (
    <main class="start">
      <h1>{say('start.title')}</h1>
      {at === 0 && <p class="lead">{say('start.what')}</p>}
      <form class="step" onSubmit={onSubmit} onKeyDown={onKeyDown}>
        <p class="hint" role="status">
          {say('start.step', { n: at + 1, of: STEPS.length })}
        </p>
        <Step {...{ answers, change }} />
        <StepLine {...{ at, isLast, back: () => go(at - 1), create }} />
      </form>
      {at === 0 && <Others onOld={takeOld} />}
    </main>
  );
}

interface LineProps {
  readonly at: number;
  readonly isLast: boolean;
  readonly back: () => void;
  readonly create: () => void;
}

/** Back and on; the table can be created from any step. */
function StepLine({ at, isLast, back, create }: LineProps) {
  const { say } = useSpeech();
  const { working } = useTable();
  const isOff = working !== undefined;
  return (
    <>
      <div class="step-line">
        {at > 0 && (
          <Button kind="text" onClick={back}>
            ← {say('page.back')}
          </Button>
        )}
        <button type="submit" class="button filled" aria-disabled={isOff}>
          {say(isLast ? 'start.create' : 'start.next')}
        </button>
      </div>
      {!isLast && (
        <>
          <Button onClick={create} isOff={isOff}>
            {say('start.create')}
          </Button>
          <p class="hint centre">{say('start.skip')}</p>
        </>
      )}
    </>
  );
}

/** Where the first run stands, and what was answered. The keyboard goes where the step begins. */
function useSteps() {
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [at, go] = useState(0);
  useEffect(() => focusSoon(STEPS[at]?.field ?? FIRST_FIELD), [at]);
  const change = (part: Partial<Answers>): void => setAnswers((before) => ({ ...before, ...part }));
  return { answers, change, at, go };
}

/** Creates the table in one call, unless the goal is no number, then turns to the daily work, or to the import of an earlier table. */
function useMaking(answers: Answers, toGoal: () => void) {
  const { say } = useSpeech();
  const { ask } = useTable();
  const make = (request: ReturnType<typeof requestOf>, page: 'showSidebar' | 'showImport'): void => {
    const create = async () => {
      const made = await call('createTable', request);
      if (made.ok) await call(page);
      return made;
    };
    ask({ working: say('start.creating'), call: create, take: () => undefined });
  };
  const create = (): void => {
    if (isGoalRight(answers)) make(requestOf(answers, say), 'showSidebar');
    else toGoal();
  };
  return { create, takeOld: () => make(emptyRequest(answers, say), 'showImport') };
}
