import type { Either } from "fp-ts/lib/Either.js";
import type { Policy, PolicyShape } from "../policy/policy.js";
import type { PolicyDocument } from "../structure/document.js";
import type { FactsInput } from "./facts.js";
import type { IdsIn } from "./names.js";

/** What TypeScript knows of a policy that is written as a literal document. */
export type ShapeOf<Document extends PolicyDocument> = {
  readonly facts: Document extends { readonly facts: infer Facts } ? FactsInput<Facts> : Record<never, never>;
  readonly services: IdsIn<Document, "services">;
  readonly segments: IdsIn<Document, "segments">;
  readonly channels: IdsIn<Document, "channels">;
};

/**
 * The facts of a customer of the policy, as `decide` takes them; those with a default may be left out.
 * For a policy that is only known at run time, any facts.
 */
export type CustomerOf<Of extends Policy<PolicyShape>> = NonNullable<Of["shape"]>["facts"];

/** The policy that a definition yields if it is valid. */
export type PolicyOf<Defined extends Either<unknown, Policy<PolicyShape>>> = Extract<Defined, { readonly _tag: "Right" }>["right"];
