import { PRESETS, type Preset } from '../../src/core/funnel/presets';
import type { Role } from '../../src/core/funnel/roles';
import { STARTING_PAGE_WORDS, type StartingWordKey } from '../../src/core/words/startingPageWords';
import type { StartRequest } from '../../src/shell/startTypes';
import { parseTyped } from '../shared/typedNumber';
import { namesIn } from './sourceNames';
import type { Speech } from './speech';

/** What was answered so far; every answer begins with one that will do. */
export interface Answers {
  readonly who: string;
  readonly role: Role | '';
  readonly kind: Preset['id'];
  /** Sources, one on each line. */
  readonly sources: string;
  /** Directions by the source's name. */
  readonly directions: { readonly [source: string]: string };
  readonly sales: StartRequest['sales'];
  readonly goal: string;
}
/** Answers of somebody who skips every step. */
export const NO_ANSWERS: Answers = {
  ...{ who: '', role: '', kind: 'services', sources: '', directions: {}, sales: 'bySource', goal: '' },
};

/** Whether the goal is a number above zero, or left out. */
export function isGoalRight({ goal }: Answers): boolean {
  const typed = parseTyped(goal);
  return typed.kind === 'empty' || (typed.kind === 'number' && typed.value > 0);
}

/** The answers as what the table is created from; without a source it begins with one for all leads. */
export function requestOf(answers: Answers, say: Speech['say']): StartRequest {
  const { kind, sources, sales, goal, role } = answers;
  const [who, typed, names] = [answers.who.trim(), parseTyped(goal), namesIn(sources)];
  return {
    ...presetOf(kind, say),
    ...(who !== '' && { who }),
    ...(who !== '' && role !== '' && { role }),
    sources: (names.length > 0 ? names : [say('start.oneSource')]).map((name) => sourceOf(name, answers)),
    sales,
    ...(typed.kind === 'number' && { goal: typed.value }),
  };
}

/** A table for an earlier one to be imported into: the file brings the sources. */
export const emptyRequest = (answers: Answers, say: Speech['say']): StartRequest => ({
  ...requestOf(answers, say),
  sources: [],
});

function sourceOf(name: string, { directions }: Answers): StartRequest['sources'][number] {
  const direction = directions[name]?.trim() ?? '';
  return direction === '' ? { name } : { name, direction };
}

function presetOf(id: Preset['id'], say: Speech['say']): Pick<StartRequest, 'kept' | 'ownNames'> {
  const preset = PRESETS.find((one) => one.id === id);
  const names = preset?.named.flatMap((metric) => {
    const key = `preset.${id}.${metric}`;
    return isWord(key) ? [[metric, say(key)] as const] : [];
  });
  return { kept: preset?.kept ?? [], ownNames: Object.fromEntries(names ?? []) };
}

const isWord = (key: string): key is StartingWordKey => key in STARTING_PAGE_WORDS;
