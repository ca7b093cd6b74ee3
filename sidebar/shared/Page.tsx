import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import { call } from '../server';
import { FailureNotice, OfflineNotice } from './Banners';
import { Progress } from './controls';
import { Skeleton } from './Skeleton';
import { Snackbar, useSnackbar } from './Snackbar';
import { browserLanguage, LanguageProvider, useSpeech } from './speech';
import { TableProvider } from './tableContext';
import { useServer } from './useServer';

interface PageProps {
  readonly children: ComponentChildren;
}

/** The frame of every page of the sidebar: opens in one call, then gives its parts the table in the table's language. */
export function Page({ children }: PageProps) {
  const [state, show] = useState<SidebarState>();
  return (
    <LanguageProvider value={state?.language ?? browserLanguage()}>
      <Frame state={state} show={show}>
        {children}
      </Frame>
    </LanguageProvider>
  );
}

interface FrameProps extends PageProps {
  readonly state: SidebarState | undefined;
  readonly show: (state: SidebarState) => void;
}

function Frame({ state, show, children }: FrameProps) {
  const { say, language } = useSpeech();
  const server = useServer();
  const { told, tell } = useSnackbar();
  const open = () => server.ask({ working: say('page.loading'), call: () => call('openSidebar'), take: show });
  useEffect(open, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('page.title');
  }, [language]);
  return (
    <>
      <Progress text={server.working} />
      <FailureNotice failure={server.failure} onClose={state && server.forgetFailure} />
      <OfflineNotice />
      {state === undefined ? (
        <Skeleton title={say('page.title')} isOpening={server.working !== undefined} />
      ) : (
        <TableProvider value={{ ...server, state, show, tell }}>{children}</TableProvider>
      )}
      <Snackbar text={told} />
    </>
  );
}
