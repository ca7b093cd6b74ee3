/** What a person does with the table; it decides what the sidebar offers them, not what they may see or write. */
export type Role = (typeof ROLES)[number];
/** The roles, as they are listed. */
export const ROLES = ['assistant', 'manager', 'head', 'founder'] as const;

/**
 * What a person does, as the settings say; nothing where they do not.
 *
 * @example roleOf({ Анна: 'assistant' }, 'Анна') // => 'assistant'
 * @example roleOf({}, 'constructor') // => undefined
 */
export const roleOf = (roles: { readonly [person: string]: Role } | undefined, person: string): Role | undefined =>
  ROLES.find((role) => role === roles?.[person]);
