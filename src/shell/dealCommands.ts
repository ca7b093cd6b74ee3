import { type Beside, countBeside } from '../core/deals';
import { countManagers } from './countManagers';
import { dealsOf } from './dealsSheet';
import type { Services } from './ports';
import { REQUESTS, read } from './requests';
import type { Answer, ManagersCounted } from './sidebarTypes';
import { beginDeals, cancelDeals, stageDeals } from './stageDeals';
import { openWorkbook } from './workbook';

interface Answering {
  readonly reading: <T>(command: () => T) => Answer<T>;
  readonly writing: <T>(command: () => T) => Answer<T>;
}

/** What the import page asks for about deals. */
export const dealCommands = (services: Services, { reading, writing }: Answering) => ({
  dealsBeside: (request: unknown): Answer<Beside> =>
    reading(() => countBeside(dealsOf({ workbook: openWorkbook(services) }) ?? [], read(REQUESTS.dealIds, request))),
  beginDeals: (deals: unknown): Answer<string> => writing(() => beginDeals(services, read(REQUESTS.deals, deals))),
  stageDeals: (slice: unknown): Answer<true> =>
    writing(() => {
      stageDeals(services, read(REQUESTS.dealSlice, slice));
      return true;
    }),
  countManagers: (request: unknown): Answer<ManagersCounted> =>
    writing(() => countManagers(services, read(REQUESTS.count, request))),
  cancelDeals: (batch: unknown): Answer<true> =>
    writing(() => {
      cancelDeals(services, read(REQUESTS.batch, batch));
      return true;
    }),
});
