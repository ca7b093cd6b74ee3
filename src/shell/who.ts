import type { Services } from './ports';

const WHO = 'rm.who';

/** The name that this user picked in the sidebar; '' until then. No permission is asked for it. */
export const whoIs = ({ PropertiesService }: Services): string =>
  PropertiesService.getUserProperties().getProperty(WHO) ?? '';

/** Remembers the name that this user picked. */
export function rememberWho({ PropertiesService }: Services, name: string): void {
  PropertiesService.getUserProperties().setProperty(WHO, name);
}
