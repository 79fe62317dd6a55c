import picocolors from "picocolors";
const DEFAULT_WIDTH = 100;
/** Colour is for terminals only, and https://no-color.org is honoured: any value but the empty one turns it off. */
const wantsColor = (isTerminal, environment) => isTerminal && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
const screenOf = (stream, environment) => {
    const isTerminal = stream.isTTY === true;
    const stated = isTerminal && stream.columns > 0 ? stream.columns : Number(environment["COLUMNS"]);
    return {
        write: (text) => (stream.write(text) ? Promise.resolve() : new Promise((resolve) => stream.once("drain", () => resolve()))),
        colors: picocolors.createColors(wantsColor(isTerminal, environment)),
        isTerminal,
        width: stated || DEFAULT_WIDTH,
        wrapAt: stated || (isTerminal ? DEFAULT_WIDTH : Number.POSITIVE_INFINITY),
    };
};
export const processTerminal = () => ({
    out: screenOf(process.stdout, process.env),
    err: screenOf(process.stderr, process.env),
});
//# sourceMappingURL=screen.js.map