import { announcements, formulasOf, matrix } from "@tierpolicy/engine";
import { isRight } from "fp-ts/lib/Either.js";
/** Everything that a report says of a policy, of which the checks and the simulations are known. */
export const gathered = (policy, { check, simulated, today, budget }) => {
    const formulas = formulasOf(policy, budget === undefined ? {} : { budget });
    const [rows, told] = [matrix(policy, formulas), announcements(policy, formulas)];
    const { name, version, currency, title, description } = policy;
    return {
        policy: {
            name,
            ...(version !== undefined && { version }),
            ...(currency !== undefined && { currency }),
            ...(title !== undefined && { title }),
            ...(description !== undefined && { description }),
        },
        ...(today !== undefined && { today }),
        facts: [...policy.facts.values()].map(namedOf),
        segments: [...policy.segments.values()].map(namedOf),
        services: [...policy.services.values()].map(({ need, exclusiveTo, knownTo, cost, terms, ...service }) => ({
            ...namedOf(service),
            need,
            ...(exclusiveTo && { exclusiveTo }),
            knownTo,
            ...(cost !== undefined && { cost }),
            terms: [...terms].map(([id, { title: named }]) => namedOf({ id, ...(named !== undefined && { title: named }) })),
        })),
        channels: [...policy.channels.values()].map(({ reach, overheardBy, except, ...channel }) => ({
            ...namedOf(channel),
            reach,
            overheardBy,
            hasExceptions: except !== undefined,
        })),
        check,
        ...(isRight(rows) && { matrix: rows.right }),
        ...(isRight(told) && { announcements: told.right }),
        simulated,
    };
};
const namedOf = ({ id, title }) => ({ id, ...(title !== undefined && { title }) });
//# sourceMappingURL=gathered.js.map