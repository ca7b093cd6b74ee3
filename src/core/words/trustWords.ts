/** Why a number can be believed: where it comes from, how old it is, whether its file agreed with its own total. */
export const TRUST_WORDS = {
  'trust.legend': {
    ru: 'Справа от показателя: ✓ из файла, сошлось с его итогом · • внесено, сверить не с чем · ? устарело или не сошлось. Подробнее — панель, «Откуда цифры».',
    en: 'Right of a metric: ✓ from a file that agrees with its total · • entered, nothing to compare with · ? old, or does not agree. More in the sidebar, “Where the numbers come from”.',
  },
  'trust.sure': { ru: '✓', en: '✓' },
  'trust.fair': { ru: '•', en: '•' },
  'trust.doubt': { ru: '?', en: '?' },
  'trust.none': { ru: '{metric}: ещё ничего не внесено.', en: '{metric}: nothing entered yet.' },
  'trust.said': { ru: '{metric}: по {day}{late}. {how}', en: '{metric}: up to {day}{late}. {how}' },
  'trust.late': { ru: ', не хватает {n:дня|дней|дней}', en: ', {n:day|days} missing' },
  'trust.by': { ru: '{action}, {who}, {when}', en: '{action}, {who}, {when}' },
  'trust.byNobody': { ru: '{action}, {when}', en: '{action}, {when}' },
  'trust.others': { ru: 'Остальные источники:', en: 'Other sources:' },
  'trust.typed': {
    ru: 'в журнале записи нет, похоже, вписано прямо в «Дни».',
    en: 'not in the journal; it seems to be typed straight into “Days”.',
  },
  'trust.forgotten': { ru: 'кто внёс, в журнале уже не видно.', en: 'the journal no longer tells who entered it.' },
  'trust.demo': { ru: 'демо-данные.', en: 'demo data.' },
  'trust.agrees': { ru: '{by}; сошлось с итогом файла.', en: '{by}; agrees with the file’s own total.' },
  'trust.differs': { ru: '{by}; НЕ сошлось с итогом файла.', en: '{by}; does NOT agree with the file’s own total.' },
  'trust.alone': { ru: '{by}.', en: '{by}.' },
} as const;
