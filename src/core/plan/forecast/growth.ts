import type { Known } from './known';

const USUAL_GROWTH = 0.005; // a week: two businesses in three grow or shrink by less than 2 % a month
const FEWEST_WEEKS = 10;
const FEWEST_DAYS = 5; // of a week, entered
const CHANCE = 1.3; // a week's leads vary by chance a little more than a Poisson count does
const WALKED = 1.2; // 6/5: variance of the slope that a random walk of n steps feigns is 6/5 of a step's over n

interface Point {
  readonly week: number;
  readonly log: number;
  readonly leads: number;
}

/**
 * Growth of the leads a week: the slope of the logarithm of whole weeks' leads, shrunk towards none by how well chance,
 * the weeks' own swings and a slow walk (their variances, relative) could feign one. 0 with less than ten weeks.
 */
export function growthOf(known: Known, swings: number, walks: number): number {
  const points = weeksOf(known);
  if (points.length < FEWEST_WEEKS) return 0;
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [week, log] = [mean((point) => point.week), mean((point) => point.log)];
  const spread = mean((point) => (point.week - week) ** 2);
  const slope = mean((point) => (point.week - week) * (point.log - log)) / spread;
  const byChance = (CHANCE / mean(({ leads }) => leads) + swings) / (spread * points.length);
  const feigned = byChance + (WALKED * walks) / points.length;
  return (slope * USUAL_GROWTH ** 2) / (USUAL_GROWTH ** 2 + feigned);
}

/** The whole weeks that count, each with its leads on a day of weight 1. */
function weeksOf({ frame, first, last, total, weights }: Known): Point[] {
  const [leads, weight] = [total('leads'), weights('leads')];
  const points: Point[] = [];
  for (let week = Math.ceil(first / 7); 7 * week + 6 <= last; week++) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => 7 * week + day).filter((day) => !Number.isNaN(leads[day]));
    const count = days.reduce((sum, day) => sum + (leads[day] ?? 0), 0);
    const exposure = days.reduce((sum, day) => sum + (weight[day] ?? 0), 0);
    if (!frame.judged[week] || days.length < FEWEST_DAYS || count <= 0 || exposure <= 0) continue;
    points.push({ week, log: Math.log(count / exposure), leads: count });
  }
  return points;
}
