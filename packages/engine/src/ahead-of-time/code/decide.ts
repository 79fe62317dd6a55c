import { key, member } from "../text/literal.js";

/**
 * The function that a module is there for.
 *
 * @param segments each after those that it refers to, with its function's name
 */
export const decideSource = (segments: readonly { readonly id: string; readonly name: string }[], hasInvariants: boolean): string => {
  const places = segments.map(({ id, name }) => `  ${member("is", id)} = ${name}(facts, is);\n`);
  const nowhere = segments.map(({ id }) => `${key(id)}: false`);
  return `${hasInvariants ? BROKEN : ""}${HEAD}  const is = {${nowhere.length > 0 ? ` ${nowhere.join(", ")} ` : ""}};
${places.join("")}${hasInvariants ? CHECK : ""}${TAIL}`;
};

const BROKEN = `const broken = (place) =>
  problem(
    "broken-invariant",
    "",
    "the customer breaks the invariant " + place + " of the policy",
    "correct the facts, or the invariant if there are such customers",
  );

`;

const HEAD = `/** Makes the record of its services when it is first read, since that takes longer than to decide. */
class Decision {
  #decisions;
  #services;

  constructor(segments, decisions) {
    this.segments = segments;
    this.#decisions = decisions;
    Object.defineProperty(this, "services", Decision.#property);
    Object.freeze(this);
  }

  static #property = {
    get() {
      return (this.#services ??= this.#record());
    },
    enumerable: true,
  };

  #record() {
    const services = Object.create(null);
    policy.services.forEach((id, index) => (services[id] = this.#decisions[index]));
    return Object.freeze(services);
  }
}

/** What a customer gets: a decision to the right, or to the left all that is wrong with the customer's facts. */
export const decide = (customer) => {
  if (!isRecord(customer)) {
    const message = "the customer is " + shown(customer) + ", and must be an object of facts";
    return { _tag: "Left", left: [problem("customer-type", "", message, "give an object with a property for each fact")] };
  }
  const problems = [];
  const facts = readFacts(customer, problems);
  if (problems.length > 0) return { _tag: "Left", left: problems };
`;

const CHECK = `  for (const { place, holds } of INVARIANTS) if (!holds(facts, is)) problems.push(broken(place));
  if (problems.length > 0) return { _tag: "Left", left: problems };
`;

const TAIL = `  const decisions = DECIDED.map((decided) => decisionOn(decided, facts, is));
  const segments = Object.freeze(policy.segments.filter((id) => is[id]));
  return { _tag: "Right", right: new Decision(segments, decisions) };
};`;
