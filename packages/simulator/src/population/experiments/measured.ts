import { MEASURES, satisfactionOf } from "../compare/measures.js";
import type { Simulation, Week } from "../simulation.js";
import type { Prediction } from "./experiment.js";

const SATISFACTION = "-1 to 1";

/** How satisfied everybody is in the last week, and in all weeks. */
export const satisfactionOfAll = (claimed: "more" | "less"): readonly Prediction[] => [
  { measure: "satisfaction, last week", unit: SATISFACTION, of: MEASURES.satisfaction.of, claimed },
  { measure: "satisfaction, all weeks", unit: SATISFACTION, of: MEASURES["satisfaction-throughout"].of, claimed },
];

/** The same of one segment. */
export const satisfactionIn = (segment: string, claimed: "more" | "less"): readonly Prediction[] => [
  { measure: `satisfaction of \`${segment}\`, last week`, unit: SATISFACTION, of: satisfactionOf(segment).of, claimed },
  { measure: `satisfaction of \`${segment}\`, all weeks`, unit: SATISFACTION, of: throughoutOf(segment), claimed },
];

export const leftFrom = (segment: string, claimed: "more" | "less"): Prediction => ({
  measure: `\`${segment}\` who left`,
  unit: "people",
  of: (simulation) => sumOf(simulation, (week) => week.segments[simulation.segments.indexOf(segment)]?.left ?? Number.NaN),
  claimed,
});

const sumOf = ({ weeks }: Simulation, of: (week: Week) => number): number => weeks.reduce((sum, week) => sum + of(week), 0);

const throughoutOf = (segment: string) => (simulation: Simulation) => {
  const at = simulation.segments.indexOf(segment);
  const weighed = sumOf(simulation, ({ segments }) => (segments[at]?.customers ? segments[at].customers * segments[at].satisfaction : 0));
  return weighed / sumOf(simulation, ({ segments }) => segments[at]?.customers ?? 0);
};
