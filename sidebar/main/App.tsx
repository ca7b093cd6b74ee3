import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import { call } from '../server';
import { Progress } from '../shared/controls';
import { Snackbar, useSnackbar } from '../shared/Snackbar';
import { browserLanguage, SpeechProvider, speechOf, useSpeech } from '../shared/speech';
import { useServer } from '../shared/useServer';
import { FailureNotice, OfflineNotice } from './Banners';
import { type Main, MainProvider } from './mainContext';
import { FirstStep } from './start/FirstStep';
import { Table } from './Table';
import { useWeek } from './week/useWeek';

/** The whole sidebar: opens in one call, then shows the first step or the table's sections. */
export function App() {
  const [state, show] = useState<SidebarState>();
  const language = state?.language ?? browserLanguage();
  const speech = useMemo(() => speechOf(language), [language]);
  const server = useServer(speech.say);
  const { told, tell } = useSnackbar();
  const week = useWeek(state);
  const open = () => server.ask({ working: 'page.loading', call: () => call('openSidebar'), take: show });
  useEffect(open, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = speech.say('page.title');
  }, [speech]);
  return (
    <SpeechProvider value={speech}>
      <Progress text={server.working === undefined ? undefined : speech.say(server.working)} />
      <FailureNotice failure={server.failure} onClose={state && server.forgetFailure} />
      <OfflineNotice />
      {state === undefined ? (
        <Skeleton isOpening={server.working !== undefined} />
      ) : (
        <Opened {...{ ...server, ...week, state, show, tell }} />
      )}
      <Snackbar text={told} />
    </SpeechProvider>
  );
}

function Opened(main: Main) {
  return <MainProvider value={main}>{main.state.table === 'none' ? <FirstStep /> : <Table />}</MainProvider>;
}

/** Grey shapes of the form to come. */
function Skeleton({ isOpening }: { readonly isOpening: boolean }) {
  const { say } = useSpeech();
  return (
    <main class="skeleton">
      <h1 class="unseen">{say('page.title')}</h1>
      {isOpening && ['title', 'a', 'b', 'c', 'd', 'e'].map((name) => <span key={name} class={name} />)}
    </main>
  );
}
