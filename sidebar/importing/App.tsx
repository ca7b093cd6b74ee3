import { useState } from 'preact/hooks';
import { call } from '../server';
import { DamagedNotice, DemoBanner } from '../shared/Banners';
import { Head } from '../shared/Head';
import { NoTable } from '../shared/NoTable';
import { Page } from '../shared/Page';
import { useTable } from '../shared/tableContext';
import { useFileDrop } from '../shared/useFileDrop';
import { useTurnTo } from '../shared/useTurnTo';
import { WhoCard } from '../shared/Who';
import { ImportScreen } from './ImportScreen';
import { useSpeech } from './speech';

/** The page on which files are imported. */
export function App() {
  return (
    <Page>
      <Opened />
    </Page>
  );
}

/** The way back, then the import into a table that can be used; files may be dropped anywhere. */
function Opened() {
  const { say } = useSpeech();
  const { table } = useTable().state;
  const [files, setFiles] = useState<readonly File[]>([]);
  const leave = useTurnTo(() => call('showSidebar'));
  const isOver = useFileDrop(setFiles);
  const parts = [
    { id: 'back', label: `← ${say('page.entry')}` },
    { id: 'import', label: say('page.import') },
  ] as const;
  return (
    <>
      <Head parts={parts} current="import" onPick={(id) => id === 'back' && leave()} />
      <main>
        <h1 class="unseen">{say('page.title')}</h1>
        <DemoBanner />
        <DamagedNotice />
        {table === 'none' && <NoTable />}
        {table === 'ready' && (
          <>
            <WhoCard />
            <ImportScreen files={files} onFiles={setFiles} onLeave={leave} />
          </>
        )}
        {isOver && table === 'ready' && <div class="drop-over">{say('import.release')}</div>}
      </main>
    </>
  );
}
