import { MEASURES, satisfactionOf } from "../compare/measures.js";
const SATISFACTION = "-1 to 1";
/** How satisfied everybody is in the last week, and in all weeks. */
export const satisfactionOfAll = (claimed) => [
    { measure: "satisfaction, last week", unit: SATISFACTION, of: MEASURES.satisfaction.of, claimed },
    { measure: "satisfaction, all weeks", unit: SATISFACTION, of: MEASURES["satisfaction-throughout"].of, claimed },
];
/** The same of one segment. */
export const satisfactionIn = (segment, claimed) => [
    { measure: `satisfaction of \`${segment}\`, last week`, unit: SATISFACTION, of: satisfactionOf(segment).of, claimed },
    { measure: `satisfaction of \`${segment}\`, all weeks`, unit: SATISFACTION, of: throughoutOf(segment), claimed },
];
export const leftFrom = (segment, claimed) => ({
    measure: `\`${segment}\` who left`,
    unit: "people",
    of: (simulation) => sumOf(simulation, (week) => week.segments[simulation.segments.indexOf(segment)]?.left ?? Number.NaN),
    claimed,
});
const sumOf = ({ weeks }, of) => weeks.reduce((sum, week) => sum + of(week), 0);
const throughoutOf = (segment) => (simulation) => {
    const at = simulation.segments.indexOf(segment);
    const weighed = sumOf(simulation, ({ segments }) => (segments[at]?.customers ? segments[at].customers * segments[at].satisfaction : 0));
    return weighed / sumOf(simulation, ({ segments }) => segments[at]?.customers ?? 0);
};
//# sourceMappingURL=measured.js.map