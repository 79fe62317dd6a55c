import type { Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parsePolicy } from "../parse-policy.js";
import type { Policy } from "../policy/policy.js";
import type { PolicyDocument } from "../structure/document.js";
import type { CheckDocument } from "./check.js";
import type { ShapeOf } from "./shape.js";

/**
 * A policy written in TypeScript. It is validated as {@link parsePolicy} does; besides, a misspelt fact, service, segment or
 * channel, an operator that the fact's type does not have and a value outside an enum are compile errors that say so,
 * and the policy's type knows its facts, services, segments and channels.
 *
 * @param document the document as a literal; it is copied, never kept
 * @returns the policy, deeply frozen, with its warnings; or every problem found. Never throws.
 * @example
 * ```ts
 * import { type CustomerOf, definePolicy, type PolicyOf } from "@tierpolicy/schema";
 *
 * const defined = definePolicy({
 *   tierpolicy: 1,
 *   name: "tea-house",
 *   facts: { visits: { type: "integer", minimum: 0 } },
 *   segments: { regular: { conditions: { all: [{ fact: "visits", operator: "greaterThan", value: 9 }] } } },
 *   services: { "tea-ceremony": { need: "delight", exclusiveTo: ["regular"] } },
 * });
 * if (defined._tag === "Right") console.log([...defined.right.segments.keys()]); // [ 'regular' ]
 *
 * const customer: CustomerOf<PolicyOf<typeof defined>> = { visits: 12 };
 * ```
 */
export const definePolicy = <const Document extends PolicyDocument>(
  document: CheckDocument<Document>,
): Either<NonEmptyArray<Diagnostic>, Policy<ShapeOf<Document>>> =>
  // the shape exists in types only, and the document's literal type says what it is
  parsePolicy(document) as Either<NonEmptyArray<Diagnostic>, Policy<ShapeOf<Document>>>;
