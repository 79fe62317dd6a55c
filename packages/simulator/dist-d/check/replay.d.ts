import type { Policy } from "@tierpolicy/schema";
import type { Question, Replay } from "./property.js";
import type { Found } from "./search.js";
/**
 * Decides once more on the customers of a witness, by `decide` and by the reference on json-rules-engine, neither of which knows of cells.
 *
 * @throws InvariantError where the two disagree, or where a customer of the witness cannot exist
 * @throws BudgetExceeded where what channels carry is too hard to tell
 */
export type Replayer = (question: Question, found: Found) => Promise<Replay>;
/** The work of preparing is done at the first replay: a policy of which all is proved never loads json-rules-engine. */
export declare const replayerOf: (policy: Policy) => Replayer;
//# sourceMappingURL=replay.d.ts.map