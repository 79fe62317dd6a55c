import { compile, InvariantError } from "@tierpolicy/engine";
import { decideColumns } from "@tierpolicy/engine/columns";
import { isLeft } from "fp-ts/lib/Either.js";
import { numberOf } from "../calendar.js";
import { leafName, scalarOf } from "../regions/looked-at.js";
/**
 * @param looked what policies ask of the clock
 * @param weeks how many
 */
export const vetterOf = ({ facts, comparisons, policy }, looked, weeks) => {
    const compiled = compile(policy);
    const clock = [...facts.values()].find((fact) => fact.clock);
    const asked = clock === undefined ? undefined : clockAsked(clock.id, comparisons);
    const cuts = (clock && looked.get(leafName({ fact: clock.id, path: [] }))?.cuts) ?? [];
    /** Whether the clock may be told from that of the week before. */
    const isOther = (crowd, week) => {
        if (clock === undefined || asked === "never")
            return false;
        if (asked === "always" || (asked === "ends" && week === weeks - 1))
            return true;
        const at = (one) => numberOf(scalarOf(clock.type), crowd.clockAt(one, clock));
        const [before, now] = [at(week - 1), at(week)];
        return cuts.some(({ value, after }) => (after ? before <= value && value < now : before < value && value <= now));
    };
    return (crowd, report) => {
        const look = (week, rows) => {
            if (rows?.length === 0)
                return "go on";
            const decided = decideColumns(compiled, crowd.customers(week, facts.keys(), rows));
            if (isLeft(decided))
                throw new InvariantError(`people are not as their facts are declared: ${decided.left[0].message}`);
            const { valid, at } = decided.right;
            return valid.includes(0) ? report({ week, valid, at, ...(rows && { rows }) }) : "go on";
        };
        for (let week = 0; week < weeks; week++) {
            const whom = week === 0 || isOther(crowd, week) ? undefined : crowd.changed(week);
            if (look(week, whom) === "enough")
                return;
        }
    };
};
/**
 * When invariants must be looked at again because of the clock: where they compare it with constants, as these say; where they ask once
 * whether another fact is before or after it, at both ends, since the answer changes once at most; where they ask more, always.
 */
const clockAsked = (clock, comparisons) => {
    const asking = comparisons.filter(({ fact, value }) => fact.fact === clock || (value.kind === "fact" && value.fact === clock));
    if (asking.length === 0)
        return "never";
    const tied = asking.filter(({ value }) => value.kind === "fact");
    if (tied.length === 0)
        return "constants";
    const [only] = asking;
    const isOrder = only !== undefined && /^(less|greater)/.test(only.operator.name) && only.fact.type.kind !== "array";
    const isScalar = only?.value.kind === "fact" && only.value.type.kind !== "array";
    return asking.length === 1 && isOrder && isScalar ? "ends" : "always";
};
//# sourceMappingURL=vet.js.map