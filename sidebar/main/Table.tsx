import { useState } from 'preact/hooks';
import type { HypothesisSeed } from '../../src/shell/hypothesisTypes';
import { DamagedNotice, DemoBanner } from '../shared/Banners';
import { Head } from '../shared/Head';
import { useFileDrop } from '../shared/useFileDrop';
import { WhoCard } from '../shared/Who';
import { EntryScreen } from './entry/EntryScreen';
import { HypothesesScreen } from './hypotheses/HypothesesScreen';
import { useMain } from './mainContext';
import { PlanScreen } from './plan/PlanScreen';
import { type SectionId, sectionsOf } from './sections';
import { useSpeech } from './speech';
import { useOtherPage } from './useOtherPage';
import { WeekScreen } from './week/WeekScreen';

/** The sidebar of a table that exists. Files dropped on it lead to the page that takes them. */
export function Table() {
  const { say } = useSpeech();
  const { state } = useMain();
  const { offered, first } = sectionsOf(state.role);
  const [picked, setSection] = useState<SectionId>();
  const section = offered.find(({ id }) => id === picked)?.id ?? first;
  const [seed, setSeed] = useState<HypothesisSeed>();
  const openImport = useOtherPage('showImport');
  const test = (from: HypothesisSeed): void => {
    setSeed(from);
    setSection('hypotheses');
  };
  const pick = (id: SectionId): void => (id === 'import' ? openImport() : setSection(id));
  const isUsable = state.table === 'ready';
  const isOver = useFileDrop(openImport);
  return (
    <>
      <Head parts={offered.map(({ id, label }) => ({ id, label: say(label) }))} current={section} onPick={pick} />
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
        {isOver && <div class="drop-over">{say('drop.release')}</div>}
      </main>
    </>
  );
}
