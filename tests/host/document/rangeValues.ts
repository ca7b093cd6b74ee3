import { mustExist, type Place, rulesOf } from '../book';
import type { Methods } from '../border';
import { SELF } from '../border';
import { contentOf, formulaOf, numberFormatOf, rawAt, valueAt, withNumberFormat } from '../engine/cells';
import { toEngine } from '../engine/formula';
import type { EngineCommand } from '../engine/plugins';
import { mapZone } from '../engine/zone';
import { type Grid, gridFor } from './grid';
import { mustEditAt } from './guards';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Values, formulas and shown texts of a range. */
export function valueMethods(place: Place): Methods<GoogleRange> {
  const first = <T>(rows: T[][]): T | undefined => rows[0]?.[0];
  const everywhere = (value: unknown): Grid => mapZone(place.zone, () => value);
  const { seat } = place;
  const { engine } = seat.book;
  return {
    getValues: () => readValues(place),
    getValue: () => first(readValues(place)),
    setValues: (values: Grid) => write(place, gridFor(place.zone, values)),
    setValue: (value: unknown) => write(place, everywhere(value)),
    getFormulas: () => readFormulas(place),
    getFormula: () => first(readFormulas(place)),
    setFormulas: (formulas: Grid) => writeFormulas(place, gridFor(place.zone, formulas)),
    setFormula: (formula: string) => writeFormulas(place, everywhere(formula)),
    getDisplayValues: () => readDisplay(place),
    getDisplayValue: () => first(readDisplay(place)),
    isBlank: () => readValues(place).every((row) => row.every((value) => value === '')),
    isChecked: () => first(readValues(place)) === true,
    clearContent: () => write(place, everywhere('')),
    getNumberFormats: () => readFormats(place),
    getNumberFormat: () => numberFormatOf(engine.cell(place.sheetId, place.zone.left, place.zone.top)),
  };
}

function readValues({ seat, sheetId, zone }: Place): unknown[][] {
  mustExist(seat, sheetId);
  const rules = rulesOf(seat);
  return mapZone(zone, (column, row) => valueAt(seat.book.engine, { sheetId, column, row }, rules));
}

function readFormats({ seat, sheetId, zone }: Place): string[][] {
  mustExist(seat, sheetId);
  return mapZone(zone, (column, row) => numberFormatOf(seat.book.engine.cell(sheetId, column, row)));
}

function readFormulas({ seat, sheetId, zone }: Place): string[][] {
  mustExist(seat, sheetId);
  const rules = rulesOf(seat);
  const { engine } = seat.book;
  return mapZone(zone, (column, row) => formulaOf(engine, engine.cell(sheetId, column, row), rules));
}

function readDisplay({ seat, sheetId, zone }: Place): string[][] {
  mustExist(seat, sheetId);
  const { engine } = seat.book;
  return mapZone(zone, (column, row) => {
    const { value } = rawAt(engine, { sheetId, column, row });
    if (typeof value === 'string') return value;
    return engine.model.getters.getEvaluatedCell({ sheetId, col: column, row }).formattedValue;
  });
}

/** Sets every cell of the range to its value in the grid: one command of the engine for all of them. */
export function write({ seat, sheetId, zone }: Place, grid: Grid): typeof SELF {
  mustEditAt(seat, sheetId, zone);
  const rules = rulesOf(seat);
  const { engine } = seat.book;
  const commands = mapZone(zone, (col, row): EngineCommand => {
    const cell = engine.cell(sheetId, col, row);
    const current = numberFormatOf(cell);
    const { content, format } = contentOf(grid[row - zone.top]?.[col - zone.left], rules, current);
    const look = format !== undefined && current === 'General' ? withNumberFormat(cell, format) : {};
    return { type: 'UPDATE_CELL', sheetId, col, row, content, ...look };
  });
  engine.run(commands.flat());
  return SELF;
}

function writeFormulas({ seat, sheetId, zone }: Place, grid: Grid): typeof SELF {
  mustEditAt(seat, sheetId, zone);
  const rules = rulesOf(seat);
  const commands = mapZone(zone, (col, row): EngineCommand => {
    const formula = String(grid[row - zone.top]?.[col - zone.left] ?? '');
    const whole = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
    return { type: 'UPDATE_CELL', sheetId, col, row, content: toEngine(whole, rules) };
  });
  seat.book.engine.run(commands.flat());
  return SELF;
}
