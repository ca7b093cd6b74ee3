import { ASSERTIONS } from './assertions';
import { shown } from './cellAssertions';
import { type Assertion, type ConformanceServices, type Scratch, scratchOn } from './scratch';

export type { ConformanceServices } from './scratch';

/** What became of one assumption; `holds` is undefined for a question without an expected answer. */
export interface ConformanceResult {
  id: string;
  holds: boolean | undefined;
  found: string;
}

const SCRATCH_NAME = "РМ 'проверка'"; // Cyrillic, a space and apostrophes: names as users give them

/** Tries every assumption on a sheet that it adds and removes; nothing else is touched. */
export function runConformance(services: ConformanceServices): ConformanceResult[] {
  const spreadsheet = services.spreadsheetApp.getActiveSpreadsheet();
  const before = spreadsheet.getActiveSheet();
  const old = spreadsheet.getSheetByName(SCRATCH_NAME);
  if (old !== null) spreadsheet.deleteSheet(old);
  const sheet = spreadsheet.insertSheet(SCRATCH_NAME, spreadsheet.getSheets().length);
  try {
    const scratch = scratchOn(services, sheet);
    return ASSERTIONS.map((assertion) => tried(assertion, scratch));
  } finally {
    spreadsheet.setActiveSheet(before);
    spreadsheet.deleteSheet(sheet);
  }
}

function tried({ id, expected, find }: Assertion, scratch: Scratch): ConformanceResult {
  try {
    const found = shown(scratch, find(scratch));
    return { id, holds: expected === undefined ? undefined : found === expected, found };
  } catch (error) {
    return { id, holds: expected === undefined ? undefined : false, found: String(error) };
  }
}

/** How a phrase of the catalogue is said: `conformance.<id>` and the three line forms. */
export type SayConformance = (key: string, parameters: { readonly what: string; readonly found: string }) => string;

/** Lines for the user: first what does not hold, then the open questions' answers, then what holds. */
export function renderConformance(results: readonly ConformanceResult[], say: SayConformance): string[] {
  const line = ({ id, holds, found }: ConformanceResult): string => {
    const what = say(`conformance.${id}`, { what: '', found });
    const form = holds === undefined ? 'answer' : holds ? 'holds' : 'fails';
    return say(`conformance.line.${form}`, { what, found });
  };
  const rank = ({ holds }: ConformanceResult): number => (holds === false ? 0 : holds === undefined ? 1 : 2);
  return [...results].sort((one, other) => rank(one) - rank(other)).map(line);
}
