import { type Day, isDay } from '../../../src/core/funnel/calendar';
import type { MainWordKey } from '../../../src/core/words/mainPageWords';
import type { HypothesesState, HypothesisRequest, HypothesisSeed } from '../../../src/shell/hypothesisTypes';
import { parseTyped } from '../../shared/typedNumber';

/** The form as typed. */
export interface HypothesisForm {
  readonly cause: string;
  readonly belief: string;
  readonly metric: string;
  readonly source: string;
  readonly manager: string;
  readonly expected: string;
  readonly action: string;
  readonly owner: string;
  readonly start: Day;
  readonly weeks: string;
  readonly cost: string;
  readonly teamCost: string;
  readonly shown: string;
  readonly worked: string;
  readonly reach: string;
}
/** A field that people type into. */
export type FormField = keyof HypothesisForm;
/** What the form asks for, or the first field that is wrong. */
export type FormRead =
  | { readonly request: HypothesisRequest }
  | { readonly field: FormField; readonly fault: MainWordKey };

/** An empty form, begun from a signal or the constraint where there is one. */
export const formFrom = (seed: HypothesisSeed | undefined, known: HypothesesState, today: Day): HypothesisForm => ({
  ...{ cause: seed?.cause ?? '', metric: seed?.metric ?? known.metrics[0]?.id ?? '', source: seed?.source ?? '' },
  ...{ belief: '', manager: '', expected: '15', action: '', owner: '', start: today, weeks: '2' },
  ...{ cost: '', teamCost: '', shown: '', worked: '', reach: '' },
});

const AMOUNTS = ['cost', 'teamCost', 'shown', 'worked', 'reach'] as const;
const WEEKS = [1, 2, 3, 4] as const;
const PERCENT = 100;

/** The form as a request; of what is wrong the first. */
export function readForm(form: HypothesisForm, { metrics }: HypothesesState): FormRead {
  const metric = metrics.find(({ id }) => id === form.metric)?.id;
  const weeks = WEEKS.find((one) => String(one) === form.weeks);
  const expected = amountIn(form.expected.replace('%', ''));
  const amounts = AMOUNTS.map((field) => ({ field, value: field === 'reach' ? reachIn(form) : amountIn(form[field]) }));
  const wrong = amounts.find(({ value }) => value === 'wrong');
  if (form.belief.trim() === '') return { field: 'belief', fault: 'hypPage.badBelief' };
  if (!isDay(form.start)) return { field: 'start', fault: 'hypPage.badStart' };
  if (typeof expected !== 'number' || expected <= 0) return { field: 'expected', fault: 'hypPage.badExpected' };
  if (wrong) return { field: wrong.field, fault: 'hypPage.badAmount' };
  if (!isWholeOneOff(form)) return { field: 'worked', fault: 'hypPage.badOneOff' };
  if (metric === undefined || weeks === undefined) return { field: 'metric', fault: 'hypPage.badBelief' };
  return { request: { ...textsIn(form), ...numbersIn(amounts), metric, weeks, expected: expected / PERCENT } };
}

type Amount = number | undefined | 'wrong';

function amountIn(text: string): Amount {
  const typed = parseTyped(text);
  if (typed.kind === 'empty') return undefined;
  return typed.kind === 'number' && typed.value >= 0 ? typed.value : 'wrong';
}

/** A share, typed in percent: more than nothing, a hundred at most. */
function reachIn({ reach }: HypothesisForm): Amount {
  const percent = amountIn(reach.replace('%', ''));
  if (typeof percent !== 'number') return percent;
  return percent > 0 && percent <= PERCENT ? percent / PERCENT : 'wrong';
}

function isWholeOneOff({ shown, worked }: HypothesisForm): boolean {
  const [all, some] = [amountIn(shown), amountIn(worked)];
  if (all === undefined && some === undefined) return true;
  return typeof all === 'number' && typeof some === 'number' && all > 0 && some <= all;
}

function textsIn(form: HypothesisForm): Pick<HypothesisRequest, 'belief' | 'start'> {
  const optional = (['cause', 'source', 'manager', 'action', 'owner'] as const).flatMap((field) => {
    const text = form[field].trim();
    return text === '' ? [] : [[field, text] as const];
  });
  return { ...Object.fromEntries(optional), belief: form.belief.trim(), start: form.start };
}

const numbersIn = (amounts: readonly { readonly field: string; readonly value: Amount }[]) =>
  Object.fromEntries(
    amounts.flatMap(({ field, value }) => (typeof value === 'number' ? [[field, value] as const] : [])),
  );
