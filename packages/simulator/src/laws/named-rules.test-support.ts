import type { Policy } from "@tierpolicy/schema";
import type { JsonObject } from "../arbitraries/documents/json.js";
import { trusted } from "../arbitraries/policies.js";

/** The same policy with a name for each rule that has none: what is called after its place is called otherwise where others are taken away. */
export const withNamedRules = ({ document }: Policy): Policy => {
  const { rules = [], ...others } = document as JsonObject & { readonly rules?: readonly JsonObject[] };
  return trusted({ ...others, rules: rules.map((rule, place) => ({ name: `no. ${place + 1}`, ...rule })) });
};
