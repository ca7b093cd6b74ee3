import { Page } from '../shared/Page';
import { useTable } from '../shared/tableContext';
import { WeekProvider } from './mainContext';
import { FirstStep } from './start/FirstStep';
import { Table } from './Table';
import { useWeek } from './week/useWeek';

/** The page of the daily work: the first step, or the table's sections. */
export function App() {
  return (
    <Page>
      <Opened />
    </Page>
  );
}

function Opened() {
  const { state } = useTable();
  const week = useWeek(state);
  return <WeekProvider value={week}>{state.table === 'none' ? <FirstStep /> : <Table />}</WeekProvider>;
}
