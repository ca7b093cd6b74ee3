/** Google may fail or end a run at any call: the table is then as it was or as it was to be, at the latest when it is next opened. */
import { attempt, cutAndRepeat, describeSlow, isEvery, logOf, seen, WRITES } from './cuts';
import { OPERATIONS, workedTable, YANDEX } from './operations';
import { openTable } from './table';

/** Writes that are cut in `npm test`, spread over the operation; between two writes every cut leaves the same table. */
const CUTS_USUALLY = 2;
/** The calls at which a run is cut: with EVERY_CUT each, else some of those that write, others in each operation. */
function cutsOf(log: readonly string[], turn = 0): number[] {
  const all = log.map((_, index) => index + 1);
  if (isEvery) return all;
  const writes = all.filter((n) => WRITES.test(log[n - 1] ?? ''));
  const step = Math.max(1, Math.floor(writes.length / CUTS_USUALLY));
  return writes.filter((_, index) => index % step === turn % step).slice(0, CUTS_USUALLY);
}
const points = { operations: 0, calls: 0 };
afterAll(() => process.stdout.write(`${points.operations} operations cut at ${points.calls} calls\n`));

describeSlow('whichever call fails or is the last', () => {
  const table = workedTable();

  it.each(OPERATIONS.map((one, turn) => ({ ...one, turn })))(
    '$name leaves the old or the completed table',
    (operation) => {
      const { name, act, back, stays, turn } = operation;
      const old = seen(table);
      const log = logOf(table, act);
      expect(log[0]).toBe('Lock.tryLock'); // nobody else writes from before the first thing it reads
      const done = seen(table);
      back(table);
      expect(seen(table).typed).toEqual(old.typed);
      const cuts = cutsOf(log, turn);
      for (const n of cuts) {
        table.host.interrupt(n, (n + turn) % 2 === 0 ? 'fail' : 'cut');
        attempt(() => act(table));
        table.host.interrupt(0, 'cut');
        const now = seen(table);
        const at = `call ${n}, ${log[n - 1]}`;
        const isOld = now.typed.join('\n') === old.typed.join('\n');
        const isDone = JSON.stringify(now) === JSON.stringify(done); // of some nothing typed changes, only sheets
        expect([at, now.typed]).toEqual([at, isOld ? old.typed : done.typed]);
        expect([at, now.sheets.filter((title) => !done.sheets.includes(title))]).toEqual([at, []]);
        if (isOld && !isDone) act(table);
        expect([at, seen(table)]).toEqual([at, done]);
        back(table);
      }
      if (stays) act(table);
      points.operations += 1;
      points.calls += cuts.length;
      process.stdout.write(`${name}: cut at ${cuts.length} of ${log.length} calls\n`); // an hour of silence tells nothing
    },
    3_600_000,
  );
});

describeSlow('whichever call of a creation or of taking the demo out fails', () => {
  const count = (cuts: number): void => {
    points.operations += 1;
    points.calls += cuts;
  };

  it('a creation is completed by the next', async () => {
    count(await cutAndRepeat(undefined, (table) => table.refusal('createTable', [YANDEX])));
  }, 3_600_000);

  it('a demo company is taken out by the next', async () => {
    const table = openTable();
    table.ask('fillDemo');
    count(await cutAndRepeat(table.host.state(), (one) => one.run('clearDemoFromMenu')));
  }, 3_600_000);
});
