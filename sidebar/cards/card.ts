import { formulaOf, partOf } from '../../src/core/funnel/formulaOf';
import {
  INPUT_DEFINITIONS,
  type InputMetric,
  isInput,
  type Metric,
  RATIO_DEFINITIONS,
} from '../../src/core/funnel/metrics';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import type { Speech } from './speech';

/** A metric's card, in words. */
export interface Card {
  readonly id: Metric;
  /** By the business's own name, where it has one. */
  readonly name: string;
  /** What others call it; '' where that is the same. */
  readonly usually: string;
  readonly isInput: boolean;
  readonly meaning: string;
  readonly formula: string;
  /** What else is to be known of the formula. */
  readonly notes: readonly string[];
  readonly from: string;
}

/** The cards of every metric, in the table's order. */
export function cardsOf(say: Speech['say'], state: Pick<SidebarState, 'metrics' | 'sources' | 'ownNames'>): Card[] {
  const nameOf = (id: Metric): string => state.ownNames?.[id] ?? say(`metric.${id}`);
  const kept = state.sources.map((source) => source.kept.filter((id): id is InputMetric => isInput(id)));
  const context = { say, nameOf, kept };
  return [...INPUT_DEFINITIONS, ...RATIO_DEFINITIONS].map(({ id }) => {
    const [name, usual] = [nameOf(id), say(`metric.${id}`)];
    const usually = name === usual ? '' : say('cards.usually', { name: usual });
    return {
      ...{ id, name, usually, meaning: say(`card.${id}`) },
      ...(isInput(id) ? inputPart(id, context) : ratioPart(id, context)),
    };
  });
}

interface Context {
  readonly say: Speech['say'];
  readonly nameOf: (id: Metric) => string;
  readonly kept: readonly (readonly InputMetric[])[];
}
type Part = Pick<Card, 'isInput' | 'formula' | 'notes' | 'from'>;

function inputPart(id: InputMetric, { say, nameOf }: Context): Part {
  const whole = partOf(id);
  const notes = whole === undefined ? [] : [say('cards.part', { whole: nameOf(whole) })];
  return { isInput: true, formula: say('cards.input'), notes, from: say(`cardFrom.${id}`) };
}

function ratioPart(id: Metric, { say, nameOf, kept }: Context): Part {
  const found = formulaOf(id, kept);
  if (found === undefined) return { isInput: false, formula: '', notes: [], from: '' };
  const { of, per, without, isPercent, notByDay, unkept } = found;
  const sides = { of: nameOf(of), per: nameOf(per), without: without === undefined ? '' : nameOf(without) };
  const formula = say(without === undefined ? 'cards.over' : 'cards.overLess', sides);
  const named = (ids: readonly InputMetric[]): string => ids.map(nameOf).join(', ');
  return {
    isInput: false,
    formula: isPercent ? say('cards.percent', { formula }) : formula,
    notes: [
      ...(notByDay ? [say('cards.flow')] : []),
      ...(unkept.length > 0 && kept.length > 0 ? [say('cards.unkept', { metrics: named(unkept) })] : []),
    ],
    from: say('cards.basedOn', { inputs: named([of, per, ...(without === undefined ? [] : [without])]) }),
  };
}

/** The cards whose name or meaning has every word that was typed, whatever their case. */
export function found(cards: readonly Card[], typed: string): Card[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter(({ name, usually, meaning }) => {
    const text = `${name} ${usually} ${meaning}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
