import { pick } from "../choices.js";
/** The scales are the same wherever a term stands, so that one offer can state it for several services. */
const TERMS = {
    responseHours: { scale: { type: "number", better: "less" }, values: [24, 4, 0.5, 0, 72] },
    discount: { scale: { type: "integer", better: "more" }, values: [0, 5, 10, -1] },
    room: { scale: { enum: ["single", "double", "suite"] }, values: ["single", "double", "suite"] },
    constructor: { scale: { type: "integer", better: "less" }, values: [1, 2, 3] },
};
/** The ids of all terms that a generated service can have. */
export const TERM_IDS = Object.keys(TERMS);
export const termScale = (term) => TERMS[term].scale;
export const termValue = (term, at) => pick(TERMS[term].values, at);
//# sourceMappingURL=terms.js.map