import { type Markup } from "@tierpolicy/engine/page";
import type { Witness } from "../../check/report.js";
import type { Telling } from "../words/telling.js";
/** The customers who show a finding, fact by fact; where there are two, it is marked in what they differ. */
export declare const witnessTable: (witness: Witness, telling: Telling) => Markup;
//# sourceMappingURL=witness.d.ts.map