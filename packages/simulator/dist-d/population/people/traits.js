import { spliced } from "./columns/splice.js";
import { gathered, takeFrom } from "./columns/stored.js";
/** Those of some rows. */
export const traitsOf = ({ columns, phases }, rows) => ({
    columns: new Map([...columns].map(([fact, stored]) => [fact, gathered(stored, rows)])),
    phases: new Map([...phases].map(([fact, tracks]) => [fact, tracks.map((track) => takeFrom(track, rows))])),
});
/** Those of some facts. */
export const traitsIn = ({ columns, phases }, facts) => ({
    columns: new Map([...columns].filter(([fact]) => facts.has(fact))),
    phases: new Map([...phases].filter(([fact]) => facts.has(fact))),
});
/** The same people, some of them with other facts. What is given is no longer to be used. */
export const replaced = (traits, rows, by) => {
    const columns = new Map(traits.columns);
    for (const [fact, stored] of by.columns)
        columns.set(fact, spliced(columns.get(fact) ?? stored, rows, stored));
    for (const [fact, tracks] of by.phases)
        for (const [i, track] of tracks.entries()) {
            const into = traits.phases.get(fact)?.[i];
            if (into !== undefined)
                for (let at = 0; at < rows.length; at++)
                    into[rows[at]] = track[at];
        }
    return { columns, phases: traits.phases };
};
//# sourceMappingURL=traits.js.map