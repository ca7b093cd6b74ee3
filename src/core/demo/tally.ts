import type { DayRecord, ManagerRecord } from '../funnel/records';
import type { DealCourse } from './deals';
import type { Traffic } from './traffic';
import type { World } from './world';

const SALES = ['leads', 'qualified', 'scheduled', 'due', 'held', 'payments', 'repeatPayments', 'revenue'] as const;
type Counts = { [M in (typeof SALES)[number]]: number };
const nothing = (): Counts => ({
  leads: 0,
  qualified: 0,
  scheduled: 0,
  due: 0,
  held: 0,
  payments: 0,
  repeatPayments: 0,
  revenue: 0,
});

/** Counts deals by day, source and manager as they come, so that records cannot disagree with deals. */
export interface Tally {
  readonly add: (course: DealCourse) => void;
  /** `traffic` by source within day, from the first simulated day on. */
  readonly records: (traffic: readonly (readonly Traffic[])[]) => DayRecord[];
  readonly managers: () => ManagerRecord[];
}

/** An empty tally of a world. */
export function tallyOf(world: World): Tally {
  const { sources, managers } = world;
  const width = Math.max(1, managers.length);
  const cells: Counts[] = Array.from({ length: (world.last + 1) * sources.length * width }, nothing);
  const place = (day: number, source: number): number => (day * sources.length + source) * width;
  const days = Array.from({ length: Math.max(0, world.last + 1 - world.first) }, (_, index) => world.first + index);
  return {
    add: (course) => {
      const { source, manager } = course;
      count(course, (day) => cells[place(day, source.index) + (manager?.index ?? 0)]);
    },
    records: (traffic) =>
      days.flatMap((day) =>
        sources.map((source, index) => {
          const at = place(day, index);
          const values = Object.assign(sumOf(cells.slice(at, at + width)), traffic[day]?.[index]); // the same leads
          return { day: world.dayAt(day), source: source.name, values };
        }),
      ),
    managers: () =>
      days.flatMap((day) =>
        managers.flatMap((manager, who) =>
          sources.map((source, index) => {
            const values = cells[place(day, index) + who] ?? nothing();
            return { day: world.dayAt(day), manager: manager.name, source: source.name, values };
          }),
        ),
      ),
  };
}

/** Adds a deal to the cells of the days of its steps; days that have not come have no cell. */
function count({ deal, ...steps }: DealCourse, cellAt: (day: number) => Counts | undefined): void {
  const add = (metric: keyof Counts, day: number | undefined, by = 1): void => {
    const cell = day === undefined ? undefined : cellAt(day);
    if (cell !== undefined) cell[metric] += by;
  };
  add('leads', steps.created);
  if (deal.qualified) add('qualified', steps.created);
  add('scheduled', steps.scheduled);
  add('due', steps.due);
  add('held', steps.held);
  add('payments', steps.paid);
  if (deal.repeat) add('repeatPayments', steps.paid);
  add('revenue', steps.paid, deal.amount);
}

function sumOf(cells: readonly Counts[]): Counts {
  const sum = nothing();
  for (const cell of cells) for (const metric of SALES) sum[metric] += cell[metric];
  return sum;
}
