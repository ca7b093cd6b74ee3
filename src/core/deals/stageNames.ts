/** What a stage's name tells of instead of the client: of what the seller does, or of nothing. */
export type StageNaming = 'action' | 'vague';

/** What sellers do, as CRMs name stages after it; «Встреча назначена» and «Думает» tell where the client is. */
const NOT_DEEDS = /ость$|^(печать|память|сеть|путь)$/;
const DEED_FIRST = /^[а-яё]+[аеиоуыя](ть|ться)$/;
const DEEDS =
  /(^|\s)(звонок|прозвон|обзвон|дожим|касание|напоминание|обработка|подготовка|отправка|рассылка|взят[оаы]?|отправлен[оаы]?|выслан[оаы]?|выставлен[оаы]?|подготовлен[оаы]?|направлен[оаы]?|отправили|выставили|позвонили|написали|called|e-?mailed|contacted|sent|prepared|invoiced)(?=\s|$)/;
const DEED_FIRST_ENGLISH =
  /^(call|send|follow|remind|prepare|contact|qualify|e-?mail|ping|write|invoice|book|schedule|close)(?=\s|$|-)/;
const VAGUE =
  /^(в (работе|процессе)|работа|активн\S*|открыт\S*|проч\S*|друг\S*|разн\S*|in (progress|work)|active|open|other|misc|(этап|стадия|шаг|stage|step)?\s?[№#]?\d*)$/;

/**
 * Whether the name of a stage tells where the client is, as it should (REQUIREMENTS, row 80): a stage named after what the
 * seller did is left when the seller did it, whatever the client wants. Nothing where the name will do.
 *
 * @example stageNaming('Перезвонить') // => 'action'
 * @example stageNaming('КП отправлено') // => 'action'
 * @example stageNaming('В работе') // => 'vague'
 * @example stageNaming('Изучает предложение') // => undefined
 */
export function stageNaming(stage: string): StageNaming | undefined {
  const name = stage.trim().toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
  if (VAGUE.test(name)) return 'vague';
  const [first = ''] = name.split(' ');
  const isDeed = DEED_FIRST.test(first) && !NOT_DEEDS.test(first);
  return isDeed || DEEDS.test(name) || DEED_FIRST_ENGLISH.test(name) ? 'action' : undefined;
}
