import { addFunction, helpers, registries } from '@odoo/o-spreadsheet';
import { hastenCriteria } from './fastCriteria';
import { tightenFunctions } from './strictNumbers';

interface Clocked {
  hostToday?: () => number;
  locale: { dateFormat: string; timeFormat: string };
}

const { arg } = helpers;

/** Functions whose result depends on the clock are told the host's; SPARKLINE, which the engine lacks, shows a text stand-in. */
export function registerFunctions(): void {
  const registry = registries.functionRegistry as unknown as {
    contains(name: string): boolean;
    replace(name: string, descr: object): void;
  };
  if (registry.contains('SPARKLINE')) return;
  hastenCriteria(registries.functionRegistry as never);
  tightenFunctions(registries.functionRegistry as never);
  addFunction('SPARKLINE', {
    description: 'A small chart inside a cell; here a stand-in of text.',
    args: [arg('data (any, range)', 'The numbers to draw.'), arg('options (any, range, optional)', 'Ignored.')],
    compute: (data: unknown) => drawn(data),
  } as never);
  registry.replace('TODAY', {
    description: 'Current date.',
    args: [],
    compute(this: Clocked) {
      return { value: Math.floor(this.hostToday?.() ?? 0), format: this.locale.dateFormat };
    },
  });
  registry.replace('NOW', {
    description: 'Current date and time.',
    args: [],
    compute(this: Clocked) {
      return { value: this.hostToday?.() ?? 0, format: `${this.locale.dateFormat} ${this.locale.timeFormat}` };
    },
  });
}

const BARS = [...'▁▂▃▄▅▆▇█'];

function drawn(data: unknown): string {
  const numbers = [data]
    .flat(2)
    .map((cell) => (cell as { value?: unknown } | undefined)?.value)
    .filter((value): value is number => typeof value === 'number');
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const step = high > low ? (BARS.length - 1) / (high - low) : 0;
  return numbers.map((value) => BARS[Math.round((value - low) * step)]).join('');
}
