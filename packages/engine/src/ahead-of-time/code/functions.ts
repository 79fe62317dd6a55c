import { remark } from "../text/literal.js";
import { type Expression, source } from "./expression.js";

/** What a truth about a customer is a function of. */
const PARAMETERS = ["facts", "is"] as const;

/** A function that says whether something is true of a customer, without the last parameters where its body has no use for them. */
export const truthFunction = (truth: Expression, indent: string): string => {
  const body = source(truth, indent);
  const last = PARAMETERS.findLastIndex((parameter) => new RegExp(`\\b${parameter}\\b`).test(body));
  return `(${PARAMETERS.slice(0, last + 1).join(", ")}) =>${body.includes("\n") ? `\n${indent}` : " "}${body}`;
};

/** The same as a constant of the module, under its name in the policy. */
export const namedTruth = (name: string, inPolicy: string, truth: Expression): string =>
  `// ${remark(inPolicy)}\nconst ${name} = ${truthFunction(truth, "  ")};`;
