import { cardsOf, found } from '../../sidebar/cards/card';
import { INPUT_IDS, RATIOS } from '../../src/core/funnel/metrics';
import { CARDS_PAGE_WORDS, type CardsWordKey } from '../../src/core/words/cardsPageWords';
import { fill, LANGUAGES, type Language, type WordParameters } from '../../src/core/words/fill';

const speaker =
  (language: Language) =>
  (key: CardsWordKey, parameters: WordParameters = {}): string =>
    fill(language, CARDS_PAGE_WORDS[key][language], parameters);
const tableOf = (...kept: readonly (readonly (typeof INPUT_IDS)[number][])[]) => ({
  metrics: [],
  sources: kept.map((own, index) => ({ name: `source ${index}`, kept: own })),
});
const ALL = tableOf(INPUT_IDS);
const ru = cardsOf(speaker('ru'), ALL);
const formulaOf = (cards: ReturnType<typeof cardsOf>, id: string): string | undefined =>
  cards.find((card) => card.id === id)?.formula;

describe('The cards of metrics', () => {
  it('are there for every metric, in both languages, with a meaning, a formula and where numbers come from', () => {
    for (const language of LANGUAGES) {
      const cards = cardsOf(speaker(language), ALL);
      expect(cards.map(({ id }) => id)).toEqual([...INPUT_IDS, ...RATIOS.map(({ id }) => id)]);
      for (const { name, meaning, formula, from } of cards)
        expect([name, meaning, formula, from].every((text) => text !== '' && !text.includes('{'))).toBe(true);
    }
  });

  it('name in a formula what the metric table divides, and nothing else', () => {
    for (const { id, of, per } of RATIOS) {
      const formula = formulaOf(ru, id) ?? '';
      for (const side of [of, per[0]]) expect(formula).toContain(CARDS_PAGE_WORDS[`metric.${side}`].ru);
    }
    expect(formulaOf(ru, 'cac')).toBe('Расход ÷ (Оплаты − из них повторные)');
    expect(formulaOf(ru, 'ctr')).toBe('Клики ÷ Показы × 100 %');
    expect(formulaOf(cardsOf(speaker('en'), ALL), 'averageCheck')).toBe('Revenue ÷ Payments');
  });

  it('follow what the business keeps: without meetings due show-up divides by those booked, by week', () => {
    const cards = cardsOf(speaker('ru'), tableOf(['spend', 'leads', 'scheduled', 'held', 'payments']));
    expect(formulaOf(cards, 'showUp')).toBe('Проведено встреч ÷ Назначено встреч × 100 %');
    expect(cards.find(({ id }) => id === 'showUp')?.notes.join()).toContain('по неделям');
    expect(formulaOf(cards, 'cac')).toBe('Расход ÷ Оплаты');
    expect(cards.find(({ id }) => id === 'averageCheck')?.notes).toEqual(['Сейчас не считаем: не ведём «Выручка».']);
  });

  it('use the names of the business, and say what others call it', () => {
    const cards = cardsOf(speaker('ru'), { ...ALL, ownNames: { leads: 'Подписчики' } });
    expect(formulaOf(cards, 'cpl')).toBe('Расход ÷ Подписчики');
    expect(cards.find(({ id }) => id === 'leads')?.usually).toBe('Обычно называют: Заявки');
  });

  it('are found by part of a name or of a meaning, whatever the case', () => {
    expect(found(ru, 'ДОХОДИМ').map(({ id }) => id)).toEqual(['showUp']);
    expect(found(ru, 'ВЫРУЧКИ реклам').map(({ id }) => id)).toEqual(['adCostShare']);
    expect(found(ru, '  ')).toHaveLength(24);
    expect(found(ru, 'нет такого')).toEqual([]);
  });
});
