import { NoTable } from '../shared/NoTable';
import { Page } from '../shared/Page';
import { useTable } from '../shared/tableContext';
import { WeekProvider } from './mainContext';
import { Table } from './Table';
import { useWeek } from './week/useWeek';

/** The page of the daily work: the table's sections, or the way to the first run. */
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
  return <WeekProvider value={week}>{state.table === 'none' ? <NoTable /> : <Table />}</WeekProvider>;
}
