import type { Locale } from '@odoo/o-spreadsheet';

const RUSSIAN: Locale = {
  name: 'Русский',
  code: 'ru_RU',
  thousandsSeparator: '\u00a0',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd.mm.yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

const AMERICAN: Locale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
};

/** The engine's locale for Google's code; a country without its own entry follows its decimal sign. */
export function localeOf(code: string): Locale {
  if (code === 'en_US') return AMERICAN;
  if (code === 'ru_RU') return RUSSIAN;
  const pointed = /^(en|zh|ja|ko|he|th)(_|$)/.test(code);
  return pointed ? { ...AMERICAN, code, dateFormat: 'dd/mm/yyyy' } : { ...RUSSIAN, code };
}
