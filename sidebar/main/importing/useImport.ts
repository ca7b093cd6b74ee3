import { useEffect, useRef, useState } from 'preact/hooks';
import type { GenericCsv } from '../../../src/core/importing';
import type { ImportPreview } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { useSpeech } from '../../shared/speech';
import { useMain } from '../mainContext';
import { type ExportFile, openExport, type ReadingChoice, readExport, type Stopped } from './readExport';

/** Where an import stands. */
export type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unread'; readonly name: string }
  | Stopped
  | Previewed
  | { readonly kind: 'done'; readonly newCells: number; readonly changedCells: number; readonly name: string };
/** A file that was compared with the table and waits for a yes. */
export interface Previewed {
  readonly kind: 'preview';
  readonly file: ExportFile;
  readonly choice: ReadingChoice;
  readonly csv: GenericCsv;
  readonly preview: ImportPreview;
}
/** An import from the file to the table, one file after another. */
export type Importing = ReturnType<typeof useImport>;

/** Reads the first of the files, compares it with the table, and loads it once that was confirmed; then the next one. */
export function useImport(files: readonly File[], onFiles: (files: readonly File[]) => void) {
  const { language } = useSpeech();
  const { ask, show } = useMain();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const begun = useRef(files);
  const read = (file: ExportFile, choice: ReadingChoice): void => {
    const reading = readExport(file, choice);
    if (reading.kind !== 'read') {
      setStep(reading);
      return;
    }
    const take = (preview: ImportPreview) => setStep({ ...reading, kind: 'preview', preview });
    ask({ working: 'import.comparing', call: () => call('previewImport', reading.csv.records), take });
  };
  useEffect(() => {
    begun.current = files;
    const [first] = files;
    if (first === undefined) return;
    setStep({ kind: 'idle' });
    void openExport(first).then((file) => {
      if (begun.current !== files) return; // other files were dropped meanwhile
      if (file) read(file, { language });
      else setStep({ kind: 'unread', name: first.name });
    });
  }, [files]);
  const apply = ({ file, csv, preview }: Previewed, overwrite: boolean): void => {
    const { newCells } = preview;
    const changedCells = overwrite ? preview.changedCells : 0;
    const request = { fileName: file.name, records: csv.records, overwrite };
    const take = (state: Parameters<typeof show>[0]): void => {
      show(state);
      setStep({ kind: 'done', newCells, changedCells, name: file.name });
    };
    ask({ working: 'import.loading', call: () => call('applyImport', request), take });
  };
  const next = (): void => {
    setStep({ kind: 'idle' });
    onFiles(files.slice(1));
  };
  return { step, read, apply, next, waiting: Math.max(0, files.length - 1) };
}
