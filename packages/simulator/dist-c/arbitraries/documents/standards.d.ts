import fc from "fast-check";
import { type Choice } from "../choices.js";
import type { JsonObject } from "./json.js";
/** For each class of services: a ceiling and a default of both levels, or nothing. */
export type StandardsDraft = readonly (readonly Choice[] | undefined)[] | undefined;
export declare const standardsDraft: fc.Arbitrary<StandardsDraft>;
export declare const writeStandards: (draft: StandardsDraft) => JsonObject | undefined;
//# sourceMappingURL=standards.d.ts.map