import type { Seat } from '../book';
import { contentIn, SELF } from '../border';
import { HostError } from '../errors';
import type { Page } from '../screen';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

export const pageIn = (output: unknown): Page => contentIn<{ page: Page }>(output).page;

/** The global HtmlService; its files are the bundle's HTML files, given to the host. */
export function htmlService(seat: Seat): unknown {
  return seat.border.service<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
    SandboxMode: { IFRAME: 'IFRAME' },
    createHtmlOutput: (content = '') => outputService(seat, { content: String(content), title: '' }),
    createHtmlOutputFromFile: (file: string) => {
      const content = seat.files[file] ?? seat.files[`${file}.html`];
      if (content === undefined) throw new HostError(`No HTML file named ${file} was found.`);
      return outputService(seat, { content, title: '', file });
    },
  });
}

function outputService(seat: Seat, page: Page): unknown {
  const change = (part: Partial<Page>): typeof SELF => {
    Object.assign(page, part);
    return SELF;
  };
  return seat.border.service<GoogleOutput>(
    'HtmlOutput',
    {
      setTitle: (title: string) => change({ title }),
      getTitle: () => page.title,
      setWidth: (width: number) => change({ width }),
      setHeight: (height: number) => change({ height }),
      getWidth: () => page.width ?? null,
      getHeight: () => page.height ?? null,
      getContent: () => page.content,
      setContent: (content: string) => change({ content }),
      append: (more: string) => change({ content: page.content + more }),
      setSandboxMode: () => SELF,
      addMetaTag: () => SELF,
    },
    { page },
  );
}
