import type { ServiceDecision } from "@tierpolicy/engine";
import type { Change } from "../report.js";
import { type Respect } from "./facet.js";
import { type Scales } from "./grade.js";
import type { Step } from "./refine.js";
/** What of a group's change stands in the report. */
export type ChangeInWords = Pick<Change, "before" | "after" | "varies" | "losses" | "widenings">;
export declare const changeInWords: (steps: readonly Step[]) => ChangeInWords;
/**
 * The steps that two decisions show; the channels of both in the words of the new policy.
 *
 * @param scalesOf the scales of a term
 */
export declare const stepsBetween: (before: ServiceDecision | undefined, after: ServiceDecision | undefined, scalesOf?: (term: string) => Scales) => readonly Step[];
/** Equal for equal changes; in the respects that a group does not tell apart, for those that are to be judged alike. */
export declare const stepsKey: (steps: readonly Step[], varies?: ReadonlySet<Respect>) => string;
//# sourceMappingURL=change-words.d.ts.map