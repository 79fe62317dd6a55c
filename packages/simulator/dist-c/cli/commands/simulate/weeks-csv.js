const HEAD = "seed,week,date,segment,customers,satisfaction,left";
/** A line for each segment in each week of each run, for a spreadsheet. The ids of segments need no quotes; what is not a number is an empty cell. */
export const weeksCsv = (simulations) => {
    const lines = simulations.flatMap(({ seed, segments, weeks }) => weeks.flatMap(({ week, date, segments: of }) => of.map(({ customers, satisfaction, left }, at) => [seed, week, date, segments[at], customers, Number.isNaN(satisfaction) ? "" : satisfaction, left].join(","))));
    return `${[HEAD, ...lines].join("\n")}\n`;
};
//# sourceMappingURL=weeks-csv.js.map