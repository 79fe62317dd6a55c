/** The least and the greatest mean; NaN where there is none. */
export const extremesOf = (bands) => {
    const means = bands.map(({ mean }) => mean).filter(Number.isFinite);
    return means.length === 0 ? [Number.NaN, Number.NaN] : [Math.min(...means), Math.max(...means)];
};
//# sourceMappingURL=extremes.js.map