import type { InputMetric } from '../core/funnel/metrics';
import type { Role } from '../core/funnel/roles';
import type { Settings } from '../core/funnel/settings';

/** What a new table begins with, as the first run asks for it. */
export interface StartRequest {
  /** The name of whoever sets it up. */
  readonly who?: string;
  /** What they do. */
  readonly role?: Role;
  readonly sources: readonly { readonly name: string; readonly direction?: string }[];
  /** What every source keeps. */
  readonly kept: readonly InputMetric[];
  readonly ownNames: Settings['ownNames'];
  readonly sales: Settings['sales'];
  /** Revenue wanted in the current month. */
  readonly goal?: number;
}
