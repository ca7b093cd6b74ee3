import type { Services } from './ports';

const DEMO = 'rm.demo';

/** Whether the table shows the demo company. */
export const isDemo = ({ PropertiesService }: Services): boolean =>
  PropertiesService.getDocumentProperties()?.getProperty(DEMO) === 'yes';

/** Marks the table as showing the demo company, or no longer. */
export function markDemo({ PropertiesService }: Services, shown: boolean): void {
  const properties = PropertiesService.getDocumentProperties();
  if (shown) properties?.setProperty(DEMO, 'yes');
  else properties?.deleteProperty(DEMO);
}
