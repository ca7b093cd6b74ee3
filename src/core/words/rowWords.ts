/** What rows that are no source of their own are called; apart, as pages need their names and no other words of sheets. */
export const ROW_WORDS = {
  'sheet.allSources': { ru: 'Все источники', en: 'All sources' },
  'sheet.salesRow': { ru: 'Отдел продаж', en: 'Sales dept' },
} as const;
