/** Who can do something about a reason. */
export type Turn = (typeof TURNS)[number];
/** The departments, in the order in which a lead meets them. */
export const TURNS = ['marketing', 'sales', 'product'] as const;

/** Words of reasons as CRMs and people write them, Russian and English; a bad phone is a matter of marketing too. */
const BAD_PHONE =
  /(невер|неправ|неактуал|несуществ|чуж|ошиб|нерабоч|wrong|invalid|bad|fake)\S*\s(номер|телефон|number|phone)|(номер|телефон)\S*\s(не|чуж|ошиб|недейств)|(number|phone)\s(is )?(wrong|invalid|not)/;
const WORDS: readonly (readonly [Turn, RegExp])[] = [
  ['marketing', BAD_PHONE],
  [
    'marketing',
    /спам|дубл|бот(?![а-я])|тест|нецелев|не\sцелев|не\sнаш|не\sоставл|случайн|ошиб|регион|город|географ|ваканс|ищет\sработ|нет\s(бюджет|денег)|spam|duplicate|\bbots?\b|test|not\s(our|target)|non-target|unqualified|region|wrong\s(city|country)|job|mistake|no\s(budget|money)/,
  ],
  [
    'sales',
    /не\s?(отвеч|дозвон|бер[её]т|приш|явил|вышел)|недозвон|отлож|перен[её]с|дума|пропал|молчит|забыл|долго|грубо|не\sперезвон|no.?(answer|show|reply)|not\s(answer|come|reach)|postpone|thinking|silent|slow|forg[oe]t/,
  ],
  [
    'product',
    /дорог|цен[аыоу]|услови|срок|налич|ассортимент|качеств|функци|не\sподош|не\sподход|не\sустро|конкурент|выбрал|у\sдругих|expensive|price|terms|deadline|stock|quality|feature|competitor|chose|does\snot\s(fit|suit)/,
  ],
];
const VAGUE =
  /^(|-|—|др|другое|другая.*|проч[еи].*|иное|не\sуказан.*|без\sпричины|others?|other\sreason|unknown|none|n\/a)\.?$/;

const plain = (reason: string): string => reason.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Whose turn it is when a lead or deal went for a reason (REQUIREMENTS, row 84); nobody's where its words do not tell.
 *
 * @example turnOf('Неверный номер') // => 'marketing'
 * @example turnOf('Не отвечает') // => 'sales'
 * @example turnOf('Too expensive') // => 'product'
 * @example turnOf('Другое') // => undefined
 */
export const turnOf = (reason: string): Turn | undefined => WORDS.find(([, words]) => words.test(plain(reason)))?.[0];

/**
 * Whether a reason says nothing.
 *
 * @example isVague('Прочее') // => true
 */
export const isVague = (reason: string): boolean => VAGUE.test(plain(reason));

/**
 * Whether a reason is a phone on which nobody can be reached, other than one who does not answer.
 *
 * @example isBadPhone('Номер не существует') // => true
 * @example isBadPhone('Не берёт трубку') // => false
 */
export const isBadPhone = (reason: string): boolean => BAD_PHONE.test(plain(reason));
