/** How many months lie between two marks on the axis of time, for how many weeks at the most. */
const STEPS = [
    [26, 1],
    [60, 3],
    [130, 6],
    [320, 12],
    [640, 24],
];
/** The first days of some months within the weeks, few enough to be read. */
export const ticksOf = (dates) => {
    const [first, last] = [new Date(dates[0] ?? 0), new Date(dates.at(-1) ?? 0)];
    const [, step] = STEPS.find(([weeks]) => dates.length <= weeks) ?? [0, 60];
    const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() + 1;
    return Array.from({ length: Math.ceil(months / step) }, (_, at) => new Date(Date.UTC(first.getUTCFullYear(), at * step, 1))).filter((day) => day >= first && day <= last);
};
//# sourceMappingURL=ticks.js.map