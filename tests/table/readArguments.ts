import { parseArgs } from 'node:util';
import { isDay } from '../../src/core/funnel/calendar';
import { UserError } from '../../src/core/funnel/problem';
import { LANGUAGES, type Language } from '../../src/core/words/say';
import { sayHere } from './commandWords';

/** What the command was asked for. */
export interface Arguments {
  readonly daily: string;
  readonly deals?: string;
  readonly settings?: string;
  readonly today?: string;
  readonly locale: Language;
  readonly out: string;
}

const TEXT = { type: 'string' } as const;
const OPTIONS = { daily: TEXT, deals: TEXT, settings: TEXT, today: TEXT, locale: TEXT, out: TEXT } as const;

/**
 * The command's arguments, checked.
 *
 * @throws UserError usage
 */
export function readArguments(argv: readonly string[]): Arguments {
  const locale = localeIn(argv);
  const refuse = (key: 'isMissing' | 'isWrong', option: string, found = ''): never => {
    throw new UserError({ code: 'usage', detail: sayHere(locale, key, { option, found }) });
  };
  const { values } = parsed(argv, (detail) => refuse('isWrong', detail));
  const { daily, out, today } = values;
  if (daily === undefined) return refuse('isMissing', '--daily');
  if (out === undefined) return refuse('isMissing', '--out');
  if (today !== undefined && !isDay(today)) return refuse('isWrong', '--today', today);
  if (values.locale !== undefined && values.locale !== locale) return refuse('isWrong', '--locale', values.locale);
  return { ...values, daily, out, locale };
}

/** The language to answer in, even where the rest of the arguments is wrong. */
export function localeIn(argv: readonly string[]): Language {
  const found = argv.map((each, i) => (each === '--locale' ? argv[i + 1] : /^--locale=(.*)$/.exec(each)?.[1]));
  return LANGUAGES.find((language) => found.includes(language)) ?? 'ru';
}

function parsed(argv: readonly string[], refuse: (detail: string) => never) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true });
  } catch (error) {
    return refuse(/'([^' ]*)/.exec(String(error))?.[1] ?? String(error));
  }
}
