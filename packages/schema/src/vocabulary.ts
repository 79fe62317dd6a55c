// What it takes to speak of a policy that is there already. It loads no parser: see bundle.mjs.
export { nearest, quote, quoteAll, suggest } from "./diagnostics/words.js";
export { DECORATORS, OPERATORS } from "./policy/condition.js";
export { COMMITMENTS, PUBLICITIES } from "./policy/level.js";
export { relationOf } from "./policy/relation.js";
export { canonicalDateTime, isDate } from "./resolve/values/dates.js";
export { typeInWords } from "./resolve/values/domain.js";
