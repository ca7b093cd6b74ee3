/** The simulated company: deal by deal, from a seed; fills an empty table and measures the methods. */
export { type DemoCompany, type DemoCompanyAsk, type DemoEvent, type DemoNames, demoCompany } from './company';
export type { DemoFault, DemoOptions, DemoSize, DemoSource, DemoWobble } from './options';
export { DEMO_PROFILES, type DemoProfile, type DemoProfileId, type DemoStage } from './profiles';
export { type Demo, type DemoTruth, simulate } from './simulate';
