import { CompiledFormula } from '@odoo/o-spreadsheet';

type Compile = typeof CompiledFormula.Compile;
type Getters = Parameters<Compile>[2];

interface Compiled {
  readonly formula: CompiledFormula;
  /** Its references as they are written, in their order. */
  readonly references: readonly string[];
}

/** Tables of a suite hold the same formulas; a suite with more different ones than this begins anew. */
const MOST = 30_000;
const known = new Map<string, Compiled>();
let isInstalled = false;

/**
 * A formula's text is read once, whatever tables it stands in; only its references are looked up in each. The engine
 * keeps what it made of a text (tokens, literals, code) as it is, and tests/host/engine.test.ts compares both ways.
 */
export function compileOnce(): void {
  if (isInstalled) return;
  isInstalled = true;
  const original = CompiledFormula.Compile.bind(CompiledFormula);
  CompiledFormula.Compile = (text, sheetId, getters) => {
    const found = known.get(text);
    if (found === undefined) return remembered(text, original, { sheetId, getters });
    const ranges = found.references.map((reference) => getters.getRangeFromSheetXC(sheetId, reference));
    return CompiledFormula.CopyWithDependencies(found.formula, sheetId, ranges);
  };
}

function remembered(
  text: string,
  compile: Compile,
  { sheetId, getters }: { sheetId: string; getters: Getters },
): CompiledFormula {
  const references: string[] = [];
  const listening: Getters = Object.assign(Object.create(getters), {
    getRangeFromSheetXC: (id: string, reference: string) => {
      references.push(reference);
      return getters.getRangeFromSheetXC(id, reference);
    },
  });
  const formula = compile(text, sheetId, listening);
  if (known.size >= MOST) known.clear();
  known.set(text, { formula: CompiledFormula.CopyWithDependencies(formula, sheetId, []), references }); // without its table
  return formula;
}
