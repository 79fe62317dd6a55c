import { javascriptOf } from "./javascript.mjs";
import { placing, segmentLists } from "./segments.mjs";
import { loadSource } from "./source.mjs";

export const name = "hand-written";
export const says = "everything; checks no input, freezes nothing";

/** A function for each service, so that each is small enough to be optimised, and decisions on a service shared. */
export const translate = async (policy, customer) => {
  // Here alone, so that a process that only runs what is written does not load it.
  const { servicesOf } = await import("./facts-of-services.mjs");
  const word = javascriptOf(policy);
  const services = servicesOf(policy, customer);
  return `${head(policy, services)}
${services.map((service, index) => serviceFunction(policy, service, index, word)).join("\n")}

export const decide = (customer) => {
${placing(policy, word)}
  return {
    segments: SEGMENTS[inSegments],
    services: {
${services.map(({ id }, index) => `      "${id}": service${index}(customer, is, audience),`).join("\n")}
    },
  };
};
`;
};

export const head = (policy, services) => `import { APP, LETTER, outcomeOf } from "${new URL("outcome.mjs", import.meta.url)}";

const SEGMENTS = ${JSON.stringify(segmentLists(policy))};
const SERVICES = ${JSON.stringify(services, null, 1)};
const NOTHING = SERVICES.map((service) => outcomeOf(service, 0, false, 0));
${sharing(services)}
`;

/** A table of all combinations where a service has few rules, else a map of those that occur. */
const sharing = (services) => {
  const few = services.every(({ rules }) => rules.length <= 5);
  return `const shared = SERVICES.map(({ rules }) => ${few ? "new Array(8 << rules.length).fill(undefined)" : "new Map()"});
const sharedOutcome = (number, matching, inside, audience) => {
  const key = (matching << 3) | (inside ? 4 : 0) | audience;
  const known = ${few ? "shared[number][key]" : "shared[number].get(key)"};
  if (known !== undefined) return known;
  const outcome = outcomeOf(SERVICES[number], matching, inside, audience);
  ${few ? "shared[number][key] = outcome" : "shared[number].set(key, outcome)"};
  return outcome;
};`;
};

export const isInside = ({ exclusiveTo }) => (exclusiveTo ? exclusiveTo.map((segment) => `is.${segment}`).join(" || ") : "true");

const serviceFunction = (policy, service, index, word) => `const service${index} = (customer, is, audience) => {
  let matching = 0;
${service.rules.map(({ number }, bit) => `  if (${word(policy.rules[number].condition)}) matching |= ${1 << bit};`).join("\n")}
  return matching === 0 ? NOTHING[${index}] : sharedOutcome(${index}, matching, ${isInside(service)}, audience);
};`;

export const inputOf = (_policy, customer) => customer;
export const load = loadSource;
