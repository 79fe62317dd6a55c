import { type ColumnDecisions } from "@tierpolicy/engine/columns";
import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { People } from "../people/people.js";
import type { Carried } from "./carried.js";
import type { Places } from "./columns.js";
import { type Asked } from "./part.js";
/** Has the engine decide on people: on all at once, and later on what may have changed. */
export declare class Decider {
    #private;
    constructor(policy: Policy, people: People, carried: Carried);
    /** On everything, in week 0; with the audiences of the channels among the segments. */
    first(): Either<NonEmptyArray<Diagnostic>, ColumnDecisions>;
    /** On some services, and on who is in some segments; and in the audiences of the channels that ever carry the services. */
    again(week: number, places: Places, asked: Omit<Asked, "channels">): ColumnDecisions;
}
//# sourceMappingURL=decider.d.ts.map