import { useEffect } from 'preact/hooks';
import { call } from '../server';
import { Page } from '../shared/Page';
import { useTable } from '../shared/tableContext';
import { useTurnTo } from '../shared/useTurnTo';
import { Wizard } from './Wizard';

/** The page of the first run. */
export function App() {
  return (
    <Page>
      <Opened />
    </Page>
  );
}

/** The steps; where somebody made the table meanwhile, its daily work. */
function Opened() {
  const { table } = useTable().state;
  const turn = useTurnTo(() => call('showSidebar'));
  const isMade = table !== 'none';
  useEffect(() => {
    if (isMade) turn();
  }, [isMade]);
  return isMade ? null : <Wizard />;
}
