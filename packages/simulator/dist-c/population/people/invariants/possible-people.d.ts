import { type Diagnostic, type Fact, type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Scene } from "../drawing/scene.js";
import { type Traits } from "../traits.js";
/** People who satisfy the invariants of all policies in every week. */
export declare const possiblePeople: (policies: readonly Policy[], facts: ReadonlyMap<string, Fact>, scene: Scene, weeks: number, rows: Uint32Array) => Either<NonEmptyArray<Diagnostic>, Traits>;
//# sourceMappingURL=possible-people.d.ts.map