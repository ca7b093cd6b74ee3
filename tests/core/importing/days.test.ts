import { readGenericCsv } from '../../../src/core';

const dayOf = (written: string): unknown =>
  readGenericCsv(`date;source;leads\n${written};a;1`).records.map(({ day }) => day)[0];

describe('A day in a file', () => {
  it.each([
    ['1 марта 2026', '2026-03-01'],
    ['01 мар. 2026 г.', '2026-03-01'],
    ['9 сент 2025 г', '2025-09-09'],
    ['31 декабря 2025 года', '2025-12-31'],
    ['5 мая 2026 10:15', '2026-05-05'],
    ['Mar 1, 2026', '2026-03-01'],
    ['September 30, 2025', '2025-09-30'],
    ['01-Jun-2026', '2026-06-01'],
    ['20260301', '2026-03-01'],
  ])('«%s» is %s', (written, day) => expect(dayOf(written)).toBe(day));

  it.each(['31 февраля 2026', '1 маркетинга 2026', '1 м 2026', '20261301', '19990101', 'май 2026', '2026 марта 1'])(
    '«%s» is none, and the line is refused',
    (written) => {
      expect(dayOf(written)).toBeUndefined();
      expect(readGenericCsv(`date;source;leads\n${written};a;1`).rejected).toHaveLength(1);
    },
  );
});
