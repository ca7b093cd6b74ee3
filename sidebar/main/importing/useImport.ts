import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportPreview, SidebarState } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { useSpeech } from '../../shared/speech';
import { useMain } from '../mainContext';
import { stagesToTell } from './fileStages';
import { type Chosen, type Remembered, rememberedOf } from './fileTargets';
import { fileTitle } from './fileTitle';
import type { Item } from './items';
import type { Merged } from './mergeFiles';
import { type ChosenByScope, type Review, reviewOf, scopeOf } from './review';
import { type FileList, useFiles } from './useFiles';

/** What an import did. */
export interface ImportOutcome {
  readonly files: number;
  readonly title: string;
  readonly newCells: number;
  readonly changedCells: number;
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
}

/** Reads files as they come, compares them with the table whenever something was chosen, and loads them once that was confirmed. */
export function useImport(dropped: readonly File[]): Importing {
  const list = useFiles(dropped);
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const [chosen, setChosen] = useState<ChosenByScope>(new Map());
  const memory = useMemory(list.items.length > 0);
  const review = useReview(list.items, chosen, memory.remembered);
  useStages(list, memory.remembered);
  const preview = usePreview(review?.merged);
  const { ask, show } = useMain();
  const { language } = useSpeech();
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
    const request = { fileName: title, records: merged.records, overwrite, choices };
    const take = (state: SidebarState): void => {
      show(state);
      cancel();
      setOutcome({ files: names.length, title, newCells, changedCells });
    };
    ask({ working: 'import.loading', call: () => call('applyImport', request), take });
  };
  const choose = (item: Item, sources: Chosen) => setChosen(new Map([...chosen, [scopeOf(item), sources]]));
  return { ...list, review, preview, choose, chosen, apply, cancel, outcome, finish: () => setOutcome(undefined) };
}

/** What the team chose before, asked for anew with each import: a colleague may have chosen meanwhile. */
function useMemory(isNeeded: boolean) {
  const { ask, working, failure } = useMain();
  const [remembered, setRemembered] = useState<Remembered>();
  const isMissing = isNeeded && remembered === undefined && working === undefined && failure === undefined;
  useEffect(() => {
    if (!isMissing) return;
    ask({ working: 'import.opening', call: () => call('openImport'), take: (all) => setRemembered(rememberedOf(all)) });
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

function useReview(items: readonly Item[], chosen: ChosenByScope, remembered: Remembered | undefined) {
  const { sources } = useMain().state;
  const { say } = useSpeech();
  return useMemo(() => {
    if (remembered === undefined || items.length === 0) return undefined;
    const names = sources.map(({ name }) => name);
    return reviewOf(items, { chosen, remembered, sources: names, unassigned: say('import.unassigned') });
  }, [items, chosen, remembered, sources, say]);
}

/** What an import would do, asked for whenever it would do something else. */
function usePreview(merged: Merged | undefined): ImportPreview | undefined {
  const { ask, working, failure } = useMain();
  const [compared, setCompared] = useState<{ readonly merged: Merged; readonly preview: ImportPreview }>();
  const isKnown = merged === undefined || compared?.merged === merged;
  useEffect(() => {
    if (merged === undefined || isKnown || working !== undefined || failure !== undefined) return;
    const take = (preview: ImportPreview) => setCompared({ merged, preview });
    ask({ working: 'import.comparing', call: () => call('previewImport', merged.records), take });
  }, [merged, isKnown, working, failure]);
  return merged !== undefined && isKnown ? compared?.preview : undefined;
}
