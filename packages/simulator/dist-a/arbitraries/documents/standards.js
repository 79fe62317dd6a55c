import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { choice, sometimes } from "../choices.js";
const CELLS = [
    ["basic", "high"],
    ["basic", "low"],
    ["expected", "high"],
    ["expected", "low"],
    ["delight", "any"],
];
export const standardsDraft = sometimes(fc.tuple(...CELLS.map(() => sometimes(fc.array(choice, { minLength: 4, maxLength: 4 }), 1))), 2);
/** Ceiling and default are written together: a ceiling alone could come to lie under the built-in default, which is an error. */
const writeCell = ([commitment = 0, publicity = 0, lower = 0, narrower = 0]) => {
    const ceiling = [commitment % COMMITMENTS.length, publicity % PUBLICITIES.length];
    const levels = (at) => ({
        commitment: COMMITMENTS[at[0]] ?? "none",
        publicity: PUBLICITIES[at[1]] ?? "unannounced",
    });
    return { ceiling: levels(ceiling), default: levels([lower % (ceiling[0] + 1), narrower % (ceiling[1] + 1)]) };
};
export const writeStandards = (draft) => {
    const standards = {};
    CELLS.forEach(([need, control], place) => {
        const cell = draft?.[place];
        if (cell)
            standards[need] = { ...standards[need], [control]: writeCell(cell) };
    });
    return Object.keys(standards).length > 0 ? standards : undefined;
};
//# sourceMappingURL=standards.js.map