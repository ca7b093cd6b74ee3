import { mustExist, type Place, rulesOf } from '../book';
import { type Methods, SELF } from '../border';
import { fromEngine } from '../engine/formula';
import { heightOf, mapZone, widthOf, type Zone } from '../engine/zone';
import { HostError } from '../errors';
import { type Rule, readRule, ruleIn, ruleService } from './dataValidationRule';
import { type Grid, gridFor } from './grid';
import { mustEditAt } from './guards';
import { write } from './rangeValues';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

let serial = 0;

/** Data validation of a range: drop-downs, check boxes, checks of numbers and dates. */
export function ruleMethods(place: Place): Methods<GoogleRange> {
  const all = (): unknown[][] => readRules(place);
  const everywhere = (rule: Rule | undefined): typeof SELF =>
    putRules(
      place,
      mapZone(place.zone, () => rule),
    );
  return {
    getDataValidations: all,
    getDataValidation: () => all()[0]?.[0] ?? null,
    setDataValidation: (rule: unknown) => everywhere(ruleIn(rule)),
    setDataValidations: (rules: Grid) =>
      putRules(
        place,
        gridFor(place.zone, rules).map((row) => row.map(ruleIn)),
      ),
    clearDataValidations: () => everywhere(undefined),
    insertCheckboxes: (...values: never[]) => {
      if (values.length > 0) throw new HostError('not in the local host: Range.insertCheckboxes with values');
      everywhere({
        criterion: { type: 'isBoolean', values: [] },
        google: { criteria: 'CHECKBOX', args: [] },
        allowInvalid: false,
        helpText: null,
      });
      return write(
        place,
        mapZone(place.zone, () => false),
      );
    },
    removeCheckboxes: () => everywhere(undefined),
  };
}

function readRules({ seat, sheetId, zone }: Place): unknown[][] {
  mustExist(seat, sheetId);
  const { getters } = seat.book.engine.model;
  const local = rulesOf(seat);
  return mapZone(zone, (col, row) => {
    const rule = getters.getValidationRuleForCell({ sheetId, col, row });
    if (rule === undefined) return null;
    return ruleService(
      seat,
      readRule(rule, (formula) => fromEngine(formula, local)),
    );
  });
}

/** Groups cells of equal rules into few rectangles: the engine keeps one rule with many ranges. */
function putRules({ seat, sheetId, zone }: Place, rules: readonly (readonly (Rule | undefined)[])[]): typeof SELF {
  mustEditAt(seat, sheetId, zone);
  const { engine } = seat.book;
  const groups = new Map<string, { rule: Rule | undefined; zones: Zone[] }>();
  for (const { key, rule, at } of columnsOfRules(zone, rules)) {
    const group = groups.get(key) ?? { rule, zones: [] };
    group.zones.push(at);
    groups.set(key, group);
  }
  for (const { rule, zones } of groups.values()) {
    const ranges = joined(zones).map((each) => engine.model.getters.getRangeDataFromZone(sheetId, each));
    if (rule === undefined) clearRules({ seat, sheetId, zone }, ranges);
    else {
      const { allowInvalid, ...rest } = rule;
      const id = `rule${Date.now().toString(36)}${serial++}`;
      engine.run([
        {
          type: 'ADD_DATA_VALIDATION_RULE',
          sheetId,
          ranges,
          rule: { id, isBlocking: !allowInvalid, ...rest, criterion: shownBy(rest.criterion) },
        },
      ]);
    }
  }
  return SELF;
}

/** The engine takes a choice that begins with '=' for a formula and refuses it: its drop-down goes without. */
const shownBy = (criterion: Rule['criterion']): Rule['criterion'] =>
  criterion.type === 'isValueInList'
    ? { ...criterion, values: criterion.values.filter((value) => !String(value).startsWith('=')) }
    : criterion;

/** The engine takes a rule off cells only by putting another on them: put one, remove it. */
function clearRules({ seat, sheetId, zone }: Place, ranges: readonly unknown[]): void {
  const { engine } = seat.book;
  const isTouched = engine.model.getters
    .getDataValidationRules(sheetId)
    .some((rule) => rule.ranges.some(({ zone: other }) => overlaps(other, zone)));
  if (!isTouched) return;
  const id = `clear${serial++}`;
  const criterion = { type: 'isNotEqual', values: ['1'] };
  engine.run([
    { type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges, rule: { id, criterion } },
    { type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id },
  ]);
}

const overlaps = (one: Zone, other: Zone): boolean =>
  one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;

/** Runs of equal rules down each column. */
function columnsOfRules(zone: Zone, rules: readonly (readonly (Rule | undefined)[])[]) {
  const runs: { key: string; rule: Rule | undefined; at: Zone }[] = [];
  for (let column = 0; column < widthOf(zone); column++) {
    for (let row = 0; row < heightOf(zone); row++) {
      const rule = rules[row]?.[column];
      const key = JSON.stringify(rule ?? null);
      const last = runs.at(-1);
      const [left, top] = [zone.left + column, zone.top + row];
      if (last?.key === key && last.at.left === left && last.at.bottom === top - 1) last.at.bottom = top;
      else runs.push({ key, rule, at: { left, right: left, top, bottom: top } });
    }
  }
  return runs;
}

/** Neighbouring columns of the same rows become one rectangle. */
function joined(zones: readonly Zone[]): Zone[] {
  const out: Zone[] = [];
  for (const zone of zones) {
    const mate = out.find(
      (each) => each.right === zone.left - 1 && each.top === zone.top && each.bottom === zone.bottom,
    );
    if (mate === undefined) out.push({ ...zone });
    else mate.right = zone.right;
  }
  return out;
}
