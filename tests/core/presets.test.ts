import { INPUT_IDS, RATIO_DEFINITIONS } from '../../src/core/funnel/metrics';
import { PRESETS } from '../../src/core/funnel/presets';
import { LANGUAGES, type Phrases } from '../../src/core/words/fill';
import { METRIC_WORDS } from '../../src/core/words/metricWords';
import { START_WORDS } from '../../src/core/words/startWords';
import { USUALLY_KEPT } from '../../src/shell/writeSettings';

const WORDS: Phrases = { ...START_WORDS, ...METRIC_WORDS };

describe('A kind of business to begin from', () => {
  it.each(PRESETS)('$id has a name, a hint, and a name of its own for each metric it renames', ({ id, named }) => {
    for (const key of [`preset.${id}`, `preset.${id}.hint`, ...named.map((metric) => `preset.${id}.${metric}`)])
      expect(WORDS[key]).toBeDefined();
  });

  it.each(PRESETS)('$id has no two metrics of one name', ({ id, named }) => {
    for (const language of LANGUAGES) {
      const names = [...INPUT_IDS, ...RATIO_DEFINITIONS.map((ratio) => ratio.id)].map((metric) => {
        const key = named.includes(metric) ? `preset.${id}.${metric}` : `metric.${metric}`;
        return WORDS[key]?.[language].toLowerCase();
      });
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(PRESETS)('$id counts what it spends, whom it gets and what they pay', ({ kept }) => {
    expect(kept).toEqual(expect.arrayContaining(['spend', 'leads', 'payments', 'revenue']));
  });

  it('is services with meetings unless somebody says otherwise: what a source added later keeps too', () => {
    expect(PRESETS[0]?.id).toBe('services');
    expect(PRESETS[0]?.kept).toEqual(USUALLY_KEPT);
  });

  it('a shop has no meetings', () => {
    const shop = PRESETS.find(({ id }) => id === 'shop');
    expect(shop?.kept.filter((id) => ['scheduled', 'due', 'held'].includes(id))).toEqual([]);
  });
});
