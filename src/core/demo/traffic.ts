import { branch, generatorOf } from './random';
import { faultAt, levelAt, type Moment, rateAt } from './rates';
import { countOf, erlang } from './sampling';
import { STREAM, type World } from './world';

/** Leads by weekday, Monday first; ads run every day, people answer them less on weekends. */
const WEEKDAYS = [1.15, 1.12, 1.08, 1.05, 1, 0.82, 0.78];
const HOLIDAY = 0.7;
const SHAPE = 20; // over-dispersion of a day's volume: negative binomial of size 20, a day swings by 22 % and more
const GROWN_AFTER = 140; // days from the first returned one; the sizes are those of the middle of forty weeks
const MONTH_DAYS = 30.44;

/** What came in on a day from a source; what the source does not keep is absent. */
export type Traffic = {
  impressions?: number;
  clicks?: number;
  spend?: number;
  leads: number;
};

/** A day's traffic of a source: shows, of them clicks, of them leads, starting where the source's figures start. */
export function trafficOf(world: World, moment: Moment): Traffic {
  const { source, day } = moment;
  const random = generatorOf(branch(branch(branch(world.seed, STREAM.traffic), source.index), day));
  const chain = (source.ctr ?? 1) * (source.siteConversion ?? 1);
  const mean = (expectedLeads(world, moment) * erlang(random, SHAPE)) / chain;
  const traffic: Traffic = { leads: countOf(random, mean) };
  if (source.ctr !== undefined) {
    traffic.impressions = traffic.leads;
    traffic.leads = countOf(random, traffic.leads * rateAt(world, 'ctr', moment), traffic.leads);
  }
  if (source.siteConversion !== undefined) {
    traffic.clicks = traffic.leads;
    traffic.leads = countOf(random, traffic.leads * rateAt(world, 'siteConversion', moment), traffic.leads);
  }
  if (source.cost !== undefined) traffic.spend = spendOf(world, moment, traffic.clicks ?? traffic.leads);
  return traffic;
}

function expectedLeads(world: World, moment: Moment): number {
  const { source, day } = moment;
  const months = (day - world.first - GROWN_AFTER) / MONTH_DAYS;
  const grown = world.leadsPerDay * source.part * (1 + world.growthPerMonth) ** months;
  return grown * weightOf(world, day) * levelAt(world, 'traffic', moment) * faultAt(world, 'traffic', moment);
}

function weightOf(world: World, day: number): number {
  const kind = world.kindAt(day);
  if (kind === 'holiday') return HOLIDAY;
  const weekday = WEEKDAYS[world.weekdayAt(day) - 1] ?? 1;
  return kind === 'working' ? Math.max(1, weekday) : weekday; // a working Saturday is no Saturday
}

function spendOf(world: World, moment: Moment, bought: number): number {
  const price = (moment.source.cost ?? 0) * levelAt(world, 'cost', moment) * faultAt(world, 'cost', moment);
  return Math.round(bought * price);
}
