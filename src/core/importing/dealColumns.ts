import { widthOf } from './columns';
import type { Recognised } from './findHeader';
import { headingKey } from './headingKey';
import type { ImportFormat } from './importResult';
import { wordsOf } from './vocabulary';

/** What a column of a list of deals holds. */
export type DealRole = keyof typeof DEAL_WORDS;
/** Where each role stands; several columns may have one name, as in amoCRM. */
export type DealColumns = { readonly [R in DealRole]: readonly number[] };
/** A header read as that of a list of deals. */
export interface DealHeader extends Recognised {
  readonly kind: 'deals';
  readonly format: Extract<ImportFormat, 'amoCrm' | 'bitrix24' | 'generic'>;
  readonly columns: DealColumns;
  readonly ignored: readonly string[];
  readonly width: number;
}

/** Headings of amoCRM and Bitrix24 (FORMATS.md, 5), their English ones, and those that people give to fields of their own. */
const DEAL_WORDS = {
  id: 'id idсделки номерсделки dealid leadid',
  title: 'названиесделки название dealname dealtitle leadtitle leadname title',
  created:
    'датасозданиясделки датасоздания созданасделка createdat createdon created datecreate creationdate leaddate датазаявки датаобращения',
  closed: 'датазакрытия датазакрытиясделки фактическаядатазакрытия closedat closedon dateclosed',
  /** The day of the last move is the end of a deal that has ended. */
  moved: 'датасменыстадии датаизменениястадии датаперемещения датаперемещениявстадию movedtime stagechangedate',
  modified: 'датаредактирования датаизменения датамодификации lastmodified modifiedon updatedat modified datemodify',
  amount: 'бюджет бюджетсделки сумма суммасделки sale saleamount budget leadbudget price amount opportunity',
  manager:
    'ответственный ответственныйзасделку ответственныйменеджер менеджер manager responsible responsibleuser responsibleperson assignedto',
  stage: 'этапсделки этап статуссделки статус стадиясделки стадия leadstage dealstage stage status leadstatus',
  tags: 'теги тег тегисделки tags leadtags dealtags',
  utm: 'utmsource',
  source: 'источник источниксделки источникзаявки source leadsource',
  isClosed: 'сделказакрыта закрыта dealclosed isclosed',
  repeat: 'повторнаясделка повторная repeatdeal repeateddeal returningdeal',
  product: 'товар product',
  lostFor: 'причинаотказа причиназакрытия причинапроигрыша причинапровала lossreason reasonforloss closereason',
  segment: 'сегмент segment',
  scheduled: 'датаназначениявстречи встречаназначена scheduleddate scheduledon',
  due: 'датавстречи датавстречиплан meetingdate duedate dueon',
  held: 'датапроведениявстречи датапроведеннойвстречи helddate heldon',
  paid: 'датаоплаты датапервойоплаты paymentdate datepaid paiddate paidon',
} as const;

const SIGNS = {
  amoCrm: `датасозданиясделки кемсозданасделка датаредактирования кемредактирована датазакрытия бюджет теги тегисделки
    этапсделки воронка полноеимяконтакта основнойконтакт компанияконтакта примечание leadtitle leadname leadstage
    pipeline leadtags createdat closedat sale responsibleuser`,
  bitrix24: `стадиясделки стадия сумма валюта датасоздания предполагаемаядатазакрытия датазавершения направление
    сделказакрыта повторнаясделка типсделки вероятность датаначала датаизменения dealstage dealname currency
    expectedclosedate dealclosed repeatdeal opportunity`,
} as const;

const ROLE_OF: ReadonlyMap<string, DealRole> = new Map(
  rolesIn(DEAL_WORDS).flatMap((role) => wordsOf(DEAL_WORDS[role]).map((word): [string, DealRole] => [word, role])),
);

/** Days of a deal's steps: a list that has one is of deals, whoever made it. */
const STEPS: readonly DealRole[] = ['scheduled', 'due', 'held', 'paid'];

/**
 * The lists of deals that a header can be the header of. All have an ID and the day of creation; those of a CRM a name or
 * a stage, a list of the company's own the day of a step.
 */
export function dealHeadersOf(header: readonly string[]): DealHeader[] {
  const keys = header.map(headingKey);
  const columns = columnsIn(keys);
  if (columns.id.length === 0 || columns.created.length === 0) return [];
  const isCrm = columns.title.length > 0 || columns.stage.length > 0;
  if (!isCrm && !STEPS.some((role) => columns[role].length > 0)) return [];
  const ignored = header.map((cell) => cell.trim()).filter((cell, at) => cell !== '' && !ROLE_OF.has(keys[at] ?? ''));
  const known = new Set(keys.filter((key) => ROLE_OF.has(key))).size;
  const headerOf = (format: DealHeader['format'], signs: number): DealHeader => {
    return { kind: 'deals', format, columns, ignored, width: widthOf(header), signs, known };
  };
  const signsOf = (format: keyof typeof SIGNS): number => {
    const words = new Set(wordsOf(SIGNS[format]));
    return new Set(keys.filter((key) => words.has(key))).size;
  };
  if (!isCrm) return [headerOf('generic', 0)];
  return [headerOf('amoCrm', signsOf('amoCrm')), headerOf('bitrix24', signsOf('bitrix24'))];
}

/** Columns of a role, the most telling heading first. */
function columnsIn(keys: readonly string[]): DealColumns {
  const at = (role: DealRole): number[] =>
    wordsOf(DEAL_WORDS[role]).flatMap((word) => keys.flatMap((key, index) => (key === word ? [index] : [])));
  return {
    id: at('id'),
    title: at('title'),
    created: at('created'),
    closed: at('closed'),
    moved: at('moved'),
    modified: at('modified'),
    amount: at('amount'),
    manager: at('manager'),
    stage: at('stage'),
    tags: at('tags'),
    utm: at('utm'),
    source: at('source'),
    isClosed: at('isClosed'),
    repeat: at('repeat'),
    product: at('product'),
    lostFor: at('lostFor'),
    segment: at('segment'),
    scheduled: at('scheduled'),
    due: at('due'),
    held: at('held'),
    paid: at('paid'),
  };
}

function rolesIn(words: typeof DEAL_WORDS): DealRole[] {
  return Object.keys(words).filter((key): key is DealRole => key in words);
}
