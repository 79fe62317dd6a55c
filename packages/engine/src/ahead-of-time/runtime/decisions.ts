import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import { literal } from "../text/literal.js";

/** What a policy has, so that its module has to deal with it. */
export interface Features {
  readonly limits: boolean;
  readonly arrangements: boolean;
  readonly terms: boolean;
  readonly approvals: boolean;
  readonly channels: boolean;
  readonly exclusive: boolean;
  readonly secret: boolean;
  /** Whether more answers decide about some service than a number has bits that are exact. */
  readonly manyAnswers: boolean;
}

/** How a module comes from facts to the decision on a service. It is the same for all policies but for what a policy does not have. */
export const decisionsSource = (features: Features): string =>
  [
    LEVELS,
    ...(features.terms ? [TERMS] : []),
    decisionSource(features),
    ...(features.arrangements ? [ARRANGEMENT] : []),
    sharedSource(features),
  ].join("\n\n");

const LEVELS = `const COMMITMENTS = ${literal(COMMITMENTS)};
const PUBLICITIES = ${literal(PUBLICITIES)};

/** The best level that some offer gives, as far as every cap lets it. */
const levelOf = (what, levels, offers, caps) => {
  const best = Math.max(...offers.map((offer) => levels.indexOf(offer[what])));
  return levels[Math.min(best, ...caps.flatMap((cap) => (cap[what] === undefined ? [] : [levels.indexOf(cap[what])])))];
};`;

const TERMS = `/** How good a value of a term is: a number of which there should be more or less, or one of a list from worst to best. */
const quality = (scale, value) => (scale === "more" ? value : scale === "less" ? -value : scale.indexOf(value));

const termsOf = (service, offers, caps) => {
  const terms = Object.create(null);
  for (const [term, scale] of service.terms) {
    const isBetter = (one, other) => quality(scale, one) > quality(scale, other);
    terms[term] = offers.map((offer) => offer.terms[term]).reduce((best, one) => (isBetter(one, best) ? one : best));
    for (const cap of caps) if (cap.terms && Object.hasOwn(cap.terms, term) && isBetter(terms[term], cap.terms[term])) terms[term] = cap.terms[term];
  }
  return Object.freeze(terms);
};`;

const decisionSource = ({ limits, arrangements, terms, approvals, channels, exclusive, secret }: Features) => {
  const known = secret ? "(service.knownTo?.(facts, is) ?? true) && " : "";
  return `/** What a customer gets of a service. */
const decideService = (service, facts, is) => {
  const matching = service.rules.filter(({ when }) => when(facts, is));
  const of = (type) => matching.filter((rule) => rule[type] !== undefined);
  const names = (type) => Object.freeze(of(type).map((rule) => rule[type]).sort());
  const rules = Object.freeze({ offer: names("offer"), withhold: names("withhold"), limit: names("limit"), arrange: names("arrange") });
  if (rules.offer.length === 0 || rules.withhold.length > 0${exclusive ? " || service.exclusiveTo?.(facts, is) === false" : ""}) {
${arrangements ? `    const arrangement = ${known}arrangementOf(of("arrange"));\n` : ""}    return Object.freeze({
      offered: false,
      commitment: "none",
      publicity: "unannounced",
      channels: Object.freeze([]),
${arrangements ? "      ...(arrangement && { arrangement }),\n" : ""}      rules,
    });
  }
  const { defaults } = service;
  const offers = of("offer").map((offer) => ({ ...defaults, ...offer${terms ? ", terms: { ...defaults.terms, ...offer.terms }" : ""} }));
  const caps = [service.atMost${limits ? ', ...of("limit")' : ""}];
  const publicity = levelOf("publicity", PUBLICITIES, offers, caps);
${channels ? CHANNELS : ""}${approvals ? APPROVALS : ""}  return Object.freeze({
    offered: true,
    commitment: levelOf("commitment", COMMITMENTS, offers, caps),
    publicity,
${terms ? "    ...(service.terms && { terms: termsOf(service, offers, caps) }),\n" : ""}    channels: Object.freeze(${channels ? "[...new Set(told.map(({ id }) => id))]" : "[]"}),
${approvals ? "    ...(approval.length > 0 && { approval: Object.freeze(approval) }),\n" : ""}    rules,
  });
};`;
};

const CHANNELS = `  const isWideEnough = ({ needs }) => PUBLICITIES.indexOf(needs) <= PUBLICITIES.indexOf(publicity);
  const isAsked = ({ id, named, byDefault }) => offers.some(({ channels }) => (channels === undefined ? byDefault : named && channels.includes(id)));
  const told = (service.channels ?? []).filter((channel) => isWideEnough(channel) && isAsked(channel) && (channel.when?.(facts, is) ?? true));
`;

const APPROVALS = "  const approval = [...new Set(offers.flatMap((offer) => offer.approval ?? []))].sort();\n";

const ARRANGEMENT = `/** The lowest fee; among equals ours, then the first by name. */
const arrangementOf = (arranges) => {
  const rank = ({ by }) => (by === "us" ? "" : by);
  const [lowest] = arranges.sort((a, b) => a.fee - b.fee || (rank(a) < rank(b) ? -1 : 1));
  return lowest && Object.freeze({ fee: lowest.fee, by: lowest.by });
};`;

const sharedSource = ({ manyAnswers, exclusive, secret, channels }: Features) => {
  const asked = [
    ...(exclusive ? ["service.exclusiveTo"] : []),
    ...(secret ? ["service.knownTo"] : []),
    ...(channels ? ["...(service.channels ?? []).map(({ when }) => when)"] : []),
  ];
  const asks = asked.length > 0;
  const answer = (indent: string) =>
    manyAnswers ? `${indent}answers += when(facts, is) ? "1" : "0";` : `${indent}if (when(facts, is)) answers += bit;\n${indent}bit *= 2;`;
  return `/** So that customers without end take no memory without end. */
const MOST_REMEMBERED = 4096;

/** What everybody gets of a service none of whose rules matches. */
const NOTHING = decideService({ rules: [] });

const DECIDED = SERVICES.map((service) => ({
  service,
${asks ? `  asks: [${asked.join(", ")}].filter((when) => when !== undefined),\n` : ""}  decisions: new Map(),
}));

/** The decision on a service is worked out once for all customers of whom the same is true, as far as it matters to the service. */
const decisionOn = ({ service, ${asks ? "asks, " : ""}decisions }, facts, is) => {
  let answers = ${manyAnswers ? '""' : "0"};
${manyAnswers ? "" : "  let bit = 1;\n"}  for (const { when } of service.rules) {
${answer("    ")}
  }
  if (${manyAnswers ? '!answers.includes("1")' : "answers === 0"}) return NOTHING;
${asks ? `  for (const when of asks) {\n${answer("    ")}\n  }\n` : ""}  const known = decisions.get(answers);
  if (known !== undefined) return known;
  const decision = decideService(service, facts, is);
  if (decisions.size < MOST_REMEMBERED) decisions.set(answers, decision);
  return decision;
};`;
};
