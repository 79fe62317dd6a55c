import { createRequire } from "node:module";
import { constantOf, factsOf } from "./in-numbers.mjs";
import { offerConditions, wordingOf } from "./wordings.mjs";

export const name = "cedar-wasm";
export const says = "offered per service: a request for each service, against the policies of that service, parsed before";

const infix = (operator) => (fact, value) => `${fact} ${operator} ${value}`;
const language = {
  all: (parts) => (parts.length === 0 ? "true" : `(${parts.join(" && ")})`),
  any: (parts) => `(${parts.join(" || ")})`,
  not: (part) => `!(${part})`,
  fact: (path) => `context.${path.join(".")}`,
  constant: (comparison) => JSON.stringify(constantOf(comparison)),
  equal: infix("=="),
  in: (fact, list) => `${list}.contains(${fact})`,
  notIn: (fact, list) => `!${list}.contains(${fact})`,
  contains: (fact, value) => `${fact}.contains(${value})`,
  lessThan: infix("<"),
  lessThanInclusive: infix("<="),
  greaterThan: infix(">"),
  greaterThanInclusive: infix(">="),
};

export const translate = (policy) => {
  const word = wordingOf(language, policy);
  return offerConditions(policy).map(({ id, offers, withholds, inside }) => {
    const scope = `(principal, action, resource == Service::${JSON.stringify(id)})`;
    const policies = [
      ...offers.map((condition) => `permit${scope} when { ${word(condition)} };`),
      ...withholds.map((condition) => `forbid${scope} when { ${word(condition)} };`),
      ...(inside.length > 0 ? [`forbid${scope} unless { ${language.any(inside.map(word))} };`] : []),
    ];
    return { id, policies: Object.fromEntries(policies.map((text, index) => [`policy${index}`, text])) };
  });
};

export const inputOf = factsOf;

export const load = (services) => {
  // The package's CommonJS build is the one for Node.
  const { preparsePolicySet, statefulIsAuthorized } = createRequire(import.meta.url)("@cedar-policy/cedar-wasm/nodejs");
  for (const { id, policies } of services) {
    const parsed = preparsePolicySet(id, { staticPolicies: policies });
    if (parsed.type !== "success") throw new Error(parsed.errors[0].message);
  }
  return (context) => {
    const offered = new Set();
    for (const { id } of services) {
      const answer = statefulIsAuthorized({
        principal: { type: "Customer", id: "one" },
        action: { type: "Action", id: "offer" },
        resource: { type: "Service", id },
        context,
        preparsedPolicySetId: id,
        entities: [],
      });
      if (answer.type !== "success") throw new Error(answer.errors[0].message);
      if (answer.response.decision === "allow") offered.add(id);
    }
    return offered;
  };
};

export const isOffered = (offered, id) => offered.has(id);
