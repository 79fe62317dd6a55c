import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import { MOST_BITS } from "../code/facts/forms.js";
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
  /** Whether some service is decided by more answers than one number has bits. */
  readonly manyAnswers: boolean;
}

/** How a module comes from facts to the decision on a service. It is the same for all policies but for what a policy does not have. */
export const decisionsSource = (features: Features): string =>
  [LEVELS, ...(features.terms ? [TERMS] : []), decisionSource(features), ...(features.arrangements ? [ARRANGEMENT] : []), SHARED].join(
    "\n\n",
  );

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

const decisionSource = ({ limits, arrangements, terms, approvals, channels, exclusive, secret, manyAnswers }: Features) => {
  const known = secret ? "isSo(service.known) && " : "";
  const word = manyAnswers ? `answers[Math.floor(answer / ${MOST_BITS})] >> answer % ${MOST_BITS}` : "answers[0] >> answer";
  const asked = exclusive || secret || channels;
  return `/** What a customer gets of a service, by the answers to what it asks. */
const decideService = (service, answers) => {
  const isYes = (answer) => ((${word}) & 1) === 1;
${asked ? "  const isSo = (answer) => answer === undefined || isYes(answer);\n" : ""}  const matching = service.rules.filter((_, index) => isYes(index));
  const of = (type) => matching.filter((rule) => rule[type] !== undefined);
  const names = (type) => Object.freeze(of(type).map((rule) => rule[type]).sort());
  const rules = Object.freeze({ offer: names("offer"), withhold: names("withhold"), limit: names("limit"), arrange: names("arrange") });
  if (rules.offer.length === 0 || rules.withhold.length > 0${exclusive ? " || !isSo(service.inside)" : ""}) {
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
  const told = (service.channels ?? []).filter((channel) => isWideEnough(channel) && isAsked(channel) && isSo(channel.when));
`;

const APPROVALS = "  const approval = [...new Set(offers.flatMap((offer) => offer.approval ?? []))].sort();\n";

const ARRANGEMENT = `/** The lowest fee; among equals ours, then the first by name. */
const arrangementOf = (arranges) => {
  const rank = ({ by }) => (by === "us" ? "" : by);
  const [lowest] = arranges.sort((a, b) => a.fee - b.fee || (rank(a) < rank(b) ? -1 : 1));
  return lowest && Object.freeze({ fee: lowest.fee, by: lowest.by });
};`;

const SHARED = `/** So that customers without end take no memory without end. */
const MOST_REMEMBERED = 4096;

/** What everybody gets of a service none of whose rules matches. */
const NOTHING = decideService({ rules: [] }, [0]);

/** The decision on a service is worked out once for all customers of whom the answers are the same. */
const decided = (service, key, ...answers) => {
  const decision = decideService(service, answers.length === 0 ? [key] : answers);
  const { decisions } = service;
  if (Array.isArray(decisions)) decisions[key] = decision;
  else if (decisions.size < MOST_REMEMBERED) decisions.set(key, decision);
  return decision;
};`;
