import { streamOf, uniformOf } from "../chance/draws.js";
/** The chance in everybody's calendars of surprises: by row. */
export const surpriseDraws = (seed) => {
    const streams = { base: new Map(), extra: new Map(), choice: new Map() };
    return (row) => (service, purpose, from = 0) => {
        const known = streams[purpose].get(service);
        const stream = known ?? streamOf(seed, `surprise ${purpose} ${service}`);
        if (known === undefined)
            streams[purpose].set(service, stream);
        let next = from;
        return () => uniformOf(stream, row, next++);
    };
};
//# sourceMappingURL=surprise-draws.js.map