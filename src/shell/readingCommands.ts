import { readImportChoices } from './importChoices';
import type { Services } from './ports';
import { openReport } from './report';
import type { ReportState } from './reportTypes';
import type { Answer, ImportChoice, TrustLine } from './sidebarTypes';
import { trustLines } from './trust';

type Reading = <T>(command: () => T) => Answer<T>;

/** What pages can ask for that takes no argument and writes nothing. */
export const readingCommands = (services: Services, reading: Reading) => ({
  openReport: (): Answer<ReportState> => reading(() => openReport(services)),
  openImport: (): Answer<readonly ImportChoice[]> => reading(() => readImportChoices(services)),
  whereFrom: (): Answer<readonly TrustLine[]> => reading(() => trustLines(services)),
});
