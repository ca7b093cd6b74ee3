import { SECTIONS, sectionsOf } from '../../sidebar/main/sections';
import { ROLES } from '../../src/core/funnel/roles';

const idsOf = (role: Parameters<typeof sectionsOf>[0]) => sectionsOf(role).offered.map(({ id }) => id);

describe('The sidebar offers', () => {
  it('an assistant entry and import alone', () => expect(idsOf('assistant')).toEqual(['entry', 'import']));

  it('a rep the week and hypotheses', () => expect(idsOf('manager')).toEqual(['week', 'hypotheses']));

  it('everything to all others, and to whom nobody gave a role', () => {
    for (const role of ['head', 'founder', undefined] as const)
      expect(idsOf(role)).toEqual(SECTIONS.map(({ id }) => id));
  });

  it('first what the role begins with, and that is among what is offered', () => {
    expect([undefined, ...ROLES].map((role) => sectionsOf(role).first)).toEqual([
      'entry',
      'entry',
      'week',
      'week',
      'plan',
    ]);
    for (const role of ROLES) expect(idsOf(role)).toContain(sectionsOf(role).first);
  });
});
