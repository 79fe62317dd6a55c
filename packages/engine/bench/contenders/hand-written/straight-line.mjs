import { usesOfDecision } from "../uses.mjs";
import { javascriptOf } from "./javascript.mjs";
import { channelBits, placing, segmentLists } from "./segments.mjs";
import { loadSource } from "./source.mjs";

export const name = "hand-written";
export const says = "everything; checks no input, freezes nothing";

/** A function for each service, so that each is small enough to be optimised, and decisions on a service shared. */
export const translate = async (policy) => {
  // Here alone, so that a process that only runs what is written does not load it.
  const { servicesOf } = await import("./facts-of-services.mjs");
  const word = javascriptOf(policy);
  const services = servicesOf(policy);
  const often = rulesOfMany(policy);
  return `${head(policy, services)}
${services.map((service, index) => serviceFunction(policy, service, index, { word, often })).join("\n")}

export const decide = (customer) => {
${placing(policy, word)}
${often.map((number, bit) => `  ${bit === 0 ? "let often =" : "often |="} ${word(policy.rules[number].condition)} ? ${1 << bit} : 0;`).join("\n")}
  return {
    segments,
    services: {
${services.map(({ id }, index) => `      "${id}": service${index}(customer, is, audience${often.length > 0 ? ", often" : ""}),`).join("\n")}
    },
  };
};
`;
};

/** Rules that speak of several services are asked once. */
const rulesOfMany = ({ rules }) => {
  const often = rules.flatMap(({ services }, number) => (services.length > 1 ? [number] : []));
  if (often.length > 31) throw new Error("more rules speak of several services than have a bit");
  return often;
};

export const head = (policy, services) => `import { outcomeOf } from "${new URL("outcome.mjs", import.meta.url)}";

const SEGMENTS = ${JSON.stringify(segmentLists(policy))};
const SERVICES = ${JSON.stringify(services, null, 1)};
const NOTHING = SERVICES.map((service) => outcomeOf(service, 0, false, 0, 0));
${sharing(policy, services)}
`;

/** Decisions on a service that are remembered, at most. */
const REMEMBERED = 4096;

/** A table of all combinations where there are few, else a map of those that occur. */
const sharing = (policy, services) => {
  const audienceBits = channelBits(policy).size;
  const timeBits = Math.max(...services.map(({ times }) => times.length));
  const rest = audienceBits + timeBits + 1;
  const most = Math.max(...services.map(({ rules }) => rules.length));
  const few = most + rest <= 8;
  const matched = most + rest <= 31 ? `(matching << ${rest}) |` : `matching * ${2 ** rest} +`;
  return `const shared = SERVICES.map(({ rules }) => ${few ? `new Array(${1 << rest} << rules.length).fill(undefined)` : "new Map()"});
const sharedOutcome = (number, matching, inside, audience, now) => {
  const key = ${matched} ((now << ${audienceBits + 1}) | (inside ? ${1 << audienceBits} : 0) | audience);
  const known = ${few ? "shared[number][key]" : "shared[number].get(key)"};
  if (known !== undefined) return known;
  const outcome = outcomeOf(SERVICES[number], matching, inside, audience, now);
  ${few ? "shared[number][key] = outcome" : `if (shared[number].size < ${REMEMBERED}) shared[number].set(key, outcome)`};
  return outcome;
};`;
};

export const isInside = ({ exclusiveTo }) => (exclusiveTo ? exclusiveTo.map((segment) => `is.${segment}`).join(" || ") : "true");

const serviceFunction = (policy, service, index, { word, often }) => {
  const asks = service.rules.map(({ number }, bit) => {
    const place = often.indexOf(number);
    return `  if (${place < 0 ? word(policy.rules[number].condition) : `often & ${1 << place}`}) matching |= ${1 << bit};`;
  });
  const times = service.times.map((spans, bit) => `  if (${isNow(policy.clock, spans)}) now |= ${1 << bit};`);
  return `const service${index} = (customer, is, audience${often.length > 0 ? ", often" : ""}) => {
  let matching = 0;
${asks.join("\n")}
  if (matching === 0) return NOTHING[${index}];
${times.length > 0 ? ["  let now = 0;", ...times].join("\n") : ""}
  return sharedOutcome(${index}, matching, ${isInside(service)}, audience, ${times.length > 0 ? "now" : 0});
};`;
};

const isNow = (clock, spans) =>
  spans
    .map(({ from, to }) => [from && `customer.${clock} >= "${from}"`, to && `customer.${clock} <= "${to}"`].filter(Boolean).join(" && "))
    .join(" || ");

export const inputOf = (_policy, customer) => customer;
export const load = loadSource;
export const usesOf = usesOfDecision;
/** Has code of its own for each rule. */
export const takesLongToWarm = true;
