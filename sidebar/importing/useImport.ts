import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Beside } from '../../src/core/deals';
import type { ImportPreview } from '../../src/shell/sidebarTypes';
import { call } from '../server';
import { useTable } from '../shared/tableContext';
import { stagesToTell } from './fileStages';
import { type Chosen, type Remembered, rememberedOf } from './fileTargets';
import { fileTitle } from './fileTitle';
import type { Item } from './items';
import type { Merged } from './mergeFiles';
import { type ChosenByScope, type Review, reviewOf, scopeOf } from './review';
import { useSpeech } from './speech';
import type { Progress } from './uploadDeals';
import { useBeside } from './useBeside';
import { type FileList, useFiles } from './useFiles';
import { type Loaded, useUpload } from './useUpload';

/** What an import did. */
export interface ImportOutcome {
  readonly files: number;
  readonly title: string;
  readonly newCells: number;
  readonly changedCells: number;
  readonly deals: number;
  /** Some of its deals name a manager. */
  readonly hasManagers: boolean;
  /** What the journal knows it by. */
  readonly batch: string | undefined;
}
/** An import from the files to the table. */
export interface Importing extends FileList {
  /** Absent until the table has said what it remembers. */
  readonly review: Review | undefined;
  /** What the import would do; absent while it is being found out. */
  readonly preview: ImportPreview | undefined;
  readonly choose: (item: Item, chosen: Chosen) => void;
  readonly chosen: ChosenByScope;
  readonly apply: (overwrite: boolean) => void;
  readonly cancel: () => void;
  readonly outcome: ImportOutcome | undefined;
  readonly finish: () => void;
  /** What the table knows of the files' deals. */
  readonly beside: Beside | undefined;
  /** An upload of deals that is on its way. */
  readonly progress: Progress | undefined;
  readonly stop: () => void;
}

/** Reads files as they come, compares them with the table whenever something was chosen, and loads them once that was confirmed. */
export function useImport(dropped: readonly File[]): Importing {
  const list = useFiles(dropped);
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const [chosen, setChosen] = useState<ChosenByScope>(new Map());
  const memory = useMemory(list.items.length > 0);
  const beside = useBeside(list.items);
  const review = useReview(list.items, { chosen, remembered: memory.remembered, beside });
  useStages(list, memory.remembered);
  const { preview, forget } = usePreview(review?.merged);
  const upload = useUpload(forget);
  const { ask, show } = useTable();
  const { say, language } = useSpeech();
  useEffect(() => {
    if (list.items.length > 0) setOutcome(undefined);
  }, [list.items]);
  const cancel = (): void => {
    list.clear();
    setChosen(new Map());
    memory.forget();
  };
  const apply = (overwrite: boolean): void => {
    const merged = review?.merged;
    if (merged === undefined || preview === undefined) return;
    const names = review?.mapped.map(({ item }) => item.file.name) ?? [];
    const title = fileTitle(language, names);
    const { newCells } = preview;
    const changedCells = overwrite ? preview.changedCells : 0;
    const choices = review?.choices ?? [];
    const { records, deals } = merged;
    const take = (loaded: Loaded | undefined): void => {
      if (loaded === undefined) return; // stopped: the files are still there
      show(loaded.state);
      cancel();
      const hasManagers = deals.some(({ manager = '' }) => manager !== '');
      const { batch } = loaded;
      setOutcome({ files: names.length, title, newCells, changedCells, deals: deals.length, hasManagers, batch });
    };
    const { reconciled = {} } = review ?? {};
    const request = { fileName: title, records, overwrite, seen: preview.seen, choices, reconciled };
    ask({ working: say('import.loading'), call: () => upload.load(deals, request), take });
  };
  const choose = (item: Item, sources: Chosen) => setChosen(new Map([...chosen, [scopeOf(item), sources]]));
  const { progress, stop } = upload;
  const finish = (): void => setOutcome(undefined);
  return { ...list, review, preview, choose, chosen, apply, cancel, outcome, finish, beside, progress, stop };
}

/** What the team chose before, asked for anew with each import: a colleague may have chosen meanwhile. */
function useMemory(isNeeded: boolean) {
  const { ask, working, failure } = useTable();
  const { say } = useSpeech();
  const [remembered, setRemembered] = useState<Remembered>();
  const isMissing = isNeeded && remembered === undefined && working === undefined && failure === undefined;
  useEffect(() => {
    if (!isMissing) return;
    ask({
      working: say('import.opening'),
      call: () => call('openImport'),
      take: (all) => setRemembered(rememberedOf(all)),
    });
  }, [isMissing]);
  return { remembered, forget: () => setRemembered(undefined) };
}

/** Reads lists of deals anew once it is known what their stages mean. */
function useStages({ items, tell }: FileList, remembered: Remembered | undefined): void {
  useEffect(() => {
    if (remembered === undefined) return;
    for (const item of items) {
      const stages = stagesToTell(item, remembered);
      if (stages !== undefined) tell(item.id, { stages });
    }
  }, [items, remembered]);
}

interface Told {
  readonly chosen: ChosenByScope;
  readonly remembered: Remembered | undefined;
  readonly beside: Beside | undefined;
}

function useReview(items: readonly Item[], { chosen, remembered, beside }: Told) {
  const { sources, vat } = useTable().state;
  const { say } = useSpeech();
  return useMemo(() => {
    if (remembered === undefined || items.length === 0) return undefined;
    const names = sources.map(({ name }) => name);
    return reviewOf(items, { chosen, remembered, sources: names, unassigned: say('import.unassigned'), beside, vat });
  }, [items, chosen, remembered, beside, sources, vat, say]);
}

/** Deals that are compared with the table before they are uploaded; more would take too long to send twice. */
const MOST_COMPARED = 5000;
const comparable = ({ deals }: Merged): Merged['deals'] => (deals.length <= MOST_COMPARED ? deals : []);

/** What an import would do, asked for whenever it would do something else, and once more where it was forgotten. */
function usePreview(merged: Merged | undefined) {
  const { ask, working, failure } = useTable();
  const { say } = useSpeech();
  const [compared, setCompared] = useState<{ readonly merged: Merged; readonly preview: ImportPreview }>();
  const isKnown = merged === undefined || compared?.merged === merged;
  useEffect(() => {
    if (merged === undefined || isKnown || working !== undefined || failure !== undefined) return;
    const take = (preview: ImportPreview) => setCompared({ merged, preview });
    ask({
      working: say('import.comparing'),
      call: () => call('previewImport', merged.records, comparable(merged)),
      take,
    });
  }, [merged, isKnown, working, failure]);
  const preview = merged !== undefined && isKnown ? compared?.preview : undefined;
  return { preview, forget: () => setCompared(undefined) };
}
