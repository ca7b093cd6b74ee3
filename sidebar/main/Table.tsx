import { useState } from 'preact/hooks';
import type { HypothesisSeed } from '../../src/shell/hypothesisTypes';
import { useSpeech } from '../shared/speech';
import { useFileDrop } from '../shared/useFileDrop';
import { DamagedNotice, DemoBanner } from './Banners';
import { EntryScreen } from './entry/EntryScreen';
import { HypothesesScreen } from './hypotheses/HypothesesScreen';
import { ImportScreen } from './importing/ImportScreen';
import { useMain } from './mainContext';
import { PlanScreen } from './plan/PlanScreen';
import { WhoCard, WhoNow } from './Who';
import { WeekScreen } from './week/WeekScreen';

/** The sections of the sidebar, left to right. A new section is a line here and a branch below. */
const SECTIONS = [
  { id: 'entry', label: 'page.entry' },
  { id: 'week', label: 'page.week' },
  { id: 'plan', label: 'page.plan' },
  { id: 'hypotheses', label: 'page.hypotheses' },
  { id: 'import', label: 'page.import' },
] as const;
type SectionId = (typeof SECTIONS)[number]['id'];

/** The sidebar of a table that exists. A file dropped anywhere on it is imported. */
export function Table() {
  const { say } = useSpeech();
  const { state } = useMain();
  const [section, setSection] = useState<SectionId>('entry');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [seed, setSeed] = useState<HypothesisSeed>();
  const test = (from: HypothesisSeed): void => {
    setSeed(from);
    setSection('hypotheses');
  };
  const isUsable = state.table === 'ready';
  const isOver = useFileDrop((dropped) => {
    setFiles(dropped);
    setSection('import');
  });
  return (
    <>
      <Tabs section={section} onPick={setSection} />
      <main>
        <h1 class="unseen">{say('page.title')}</h1>
        <DemoBanner />
        <DamagedNotice />
        {isUsable && <WhoCard />}
        <div hidden={section !== 'entry' || !isUsable}>
          <EntryScreen />
        </div>
        <div hidden={section !== 'week' || !isUsable}>
          <WeekScreen onTest={test} />
        </div>
        <div hidden={section !== 'plan' || !isUsable}>
          <PlanScreen isOpen={section === 'plan' && isUsable} />
        </div>
        <div hidden={section !== 'hypotheses' || !isUsable}>
          <HypothesesScreen isOpen={section === 'hypotheses' && isUsable} seed={seed} onSeed={setSeed} />
        </div>
        <div hidden={section !== 'import' || !isUsable}>
          <ImportScreen files={files} onFiles={setFiles} onLeave={() => setSection('entry')} />
        </div>
        {isOver && <div class="drop-over">{say('import.release')}</div>}
      </main>
    </>
  );
}

interface TabsProps {
  readonly section: SectionId;
  readonly onPick: (section: SectionId) => void;
}

function Tabs({ section, onPick }: TabsProps) {
  const { say } = useSpeech();
  return (
    <header class="tabs">
      <nav aria-label={say('page.parts')}>
        {SECTIONS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="tab"
            aria-current={id === section ? 'page' : undefined}
            onClick={() => onPick(id)}
          >
            {say(label)}
          </button>
        ))}
      </nav>
      <WhoNow />
    </header>
  );
}
