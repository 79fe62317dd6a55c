import { type Assertion, type Diagnostic, type Policy, parsePolicy } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { ConditionInput, Selection } from "./types.js";

/** What an author of a test can say, in the policy's own words; types may not have checked it. */
export interface Words {
  readonly service: Selection<string>;
  readonly where?: string | ConditionInput | undefined;
  readonly must: { readonly [part: string]: unknown };
}

/**
 * Understands an expectation as an assertion of the policy: names are looked up, conditions and levels checked, just as if the policy itself said it.
 *
 * @returns left, as a person reads it, all that is wrong with it
 */
export const assertionOf = (policy: Policy, { service, where, must }: Words): Either<string, Assertion> => {
  // No rule has a part in what the words of an assertion mean, and there may be thousands.
  const { rules: _, ...document } = policy.document as { readonly [key: string]: unknown };
  const condition = conditionOf(where);
  const assertion = { name: "expectation", ...(condition !== undefined && { where: condition }), service, must };
  const understood = parsePolicy({ ...document, assertions: [assertion] });
  if (isLeft(understood))
    return left(
      understood.left
        .filter(({ severity }) => severity === "error")
        .map(problemText)
        .join("\n"),
    );
  return right(understood.right.assertions[0] as Assertion);
};

/** At its root, a condition of the language is a group; here a comparison may stand alone. */
const conditionOf = (where: Words["where"]): ConditionInput | undefined => {
  if (typeof where === "string") return { condition: where };
  return typeof where === "object" && where !== null && "fact" in where ? { all: [where] } : where;
};

const problemText = ({ message, help }: Diagnostic): string => (help === undefined ? message : `${message}\n  = help: ${help}`);
