import { INPUT_IDS, type InputMetric, type Metric } from './metrics';

/** A kind of business, as one begins with it: what it keeps, and which metrics it calls by names of its own. */
export interface Preset {
  readonly id: 'services' | 'shop' | 'school';
  readonly kept: readonly InputMetric[];
  readonly named: readonly Metric[];
}

const without = (...left: readonly InputMetric[]): InputMetric[] => INPUT_IDS.filter((id) => !left.includes(id));

/**
 * Kinds of business to begin from: services with meetings, a shop without them, an online school with a base of
 * subscribers. A stage that is not kept joins its neighbours; the unit of scale (UA) is a lead, an order or a subscriber.
 */
export const PRESETS: readonly Preset[] = [
  { id: 'services', kept: without('qualified', 'repeatPayments'), named: [] },
  {
    id: 'shop',
    kept: without('qualified', 'scheduled', 'due', 'held'),
    named: ['leads', 'payments', 'siteConversion', 'cpl', 'leadToPayment'],
  },
  {
    id: 'school',
    kept: without('qualified', 'due'),
    named: [
      'leads',
      'scheduled',
      'held',
      'siteConversion',
      'cpl',
      'leadToMeeting',
      'showUp',
      'meetingToPayment',
      'leadToPayment',
    ],
  },
];
