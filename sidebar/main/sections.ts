import type { Role } from '../../src/core/funnel/roles';

/** The sections of the sidebar, left to right. A new section is a line here and a branch in Table.tsx; «Импорт» is a page of its own. */
export const SECTIONS = [
  { id: 'entry', label: 'page.entry' },
  { id: 'week', label: 'page.week' },
  { id: 'plan', label: 'page.plan' },
  { id: 'hypotheses', label: 'page.hypotheses' },
  { id: 'import', label: 'page.import' },
] as const;
/** A section. */
export type SectionId = (typeof SECTIONS)[number]['id'];

/** What each role is offered, that which it begins with first. Others have all, as somebody without a role has. */
const OFFERED: { readonly [R in Role]: readonly SectionId[] } = {
  assistant: ['entry', 'import'],
  manager: ['week', 'hypotheses'],
  head: ['week', 'entry', 'plan', 'hypotheses', 'import'],
  founder: ['plan', 'entry', 'week', 'hypotheses', 'import'],
};

/** The sections that a person is offered, left to right, and the one to begin with. */
export function sectionsOf(role: Role | undefined): {
  readonly offered: readonly (typeof SECTIONS)[number][];
  readonly first: SectionId;
} {
  const ids = role === undefined ? SECTIONS.map(({ id }) => id) : OFFERED[role];
  return { offered: SECTIONS.filter(({ id }) => ids.includes(id)), first: ids[0] ?? 'entry' };
}
