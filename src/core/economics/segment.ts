import type { Facts } from '../funnel/records';
import type { Settings } from '../funnel/settings';

const TEST = /(^|[^\p{L}])(тест(ов\p{L}*)?|test)($|[^\p{L}-])/iu;

/**
 * Whether a segment is marked as a test: the word stands in its name. What is tested stays out of the base (row 67).
 *
 * @example isTest('Тест: дилеры') // => true
 * @example isTest('Протестанты') // => false
 * @example isTest('Тест-драйв') // => false
 */
export const isTest = (segment: string): boolean => TEST.test(segment);

/** The segment that settings give a source; '' where they give none. */
export const segmentOf = ({ sources }: Settings, source: string): string =>
  sources.find(({ name }) => name === source)?.segment?.trim() ?? '';

/** The facts of the base: without the sources whose segment is marked as a test. */
export function withoutTests<F extends Pick<Facts, 'records'>>(facts: F, settings: Settings): F {
  const tests = new Set(settings.sources.flatMap(({ name, segment = '' }) => (isTest(segment) ? name : [])));
  return tests.size === 0 ? facts : { ...facts, records: facts.records.filter(({ source }) => !tests.has(source)) };
}
