import { type Problem, UserError } from '../funnel/problem';

/** How workbooks begin: .xlsx and .ods; .xls, as bytes, read as windows-1251 and read as UTF-8. */
const WORKBOOKS = ['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', 'РП\u0011а', '\uFFFD\uFFFD\u0011\u0871'];
const OTHER_KINDS = /^\s*(?:%PDF|<!doctype|<html|<\?xml|<table|\{\\rtf|\{\s*"|\[\s*[{[]|GIF8|.PNG\r?\n|Rar!)/i;
/** Where more of the beginning than this is control and replacement characters, it is no text. */
const MOST_UNREADABLE_SHARE = 0.05;

/**
 * Refuses what is no table in text: an empty file, a workbook, a page, a picture.
 *
 * @throws UserError emptyFile, workbookFile, notATable
 */
export function refuseOtherKinds(text: string): void {
  const problem = problemOf(text);
  if (problem) throw new UserError(problem);
}

function problemOf(text: string): Problem | undefined {
  if (/^[\uFEFF\s]*$/.test(text)) return { code: 'emptyFile' };
  if (WORKBOOKS.some((beginning) => text.startsWith(beginning))) return { code: 'workbookFile' };
  const beginning = text.slice(0, 10_000);
  const unreadable = [...beginning].filter(isUnreadable).length;
  if (OTHER_KINDS.test(beginning) || unreadable > MOST_UNREADABLE_SHARE * beginning.length)
    return { code: 'notATable' };
  return undefined;
}

const isUnreadable = (character: string): boolean =>
  character === '\uFFFD' || (character < ' ' && !['\t', '\n', '\r', '\f', '\v'].includes(character));
