import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import { literal } from "../text/literal.js";

/** What a policy has, and its module so has to do. */
export interface Features {
  readonly limits: boolean;
  readonly arrangements: boolean;
  readonly terms: boolean;
  readonly channels: boolean;
  /** Whether some answers are a text of ones and zeros. */
  readonly manyAnswers: boolean;
  /** Whether some service is only for some, or known to some. */
  readonly exclusive: boolean;
}

/** What becomes of a service once it is known which of its rules match, and what else of a customer matters to it. */
export const outcomesSource = (features: Features): string =>
  [levels(), has(features), ...(features.terms ? [TERMS] : []), outcome(features), decisionOn(features)].join("\n\n");

const levels = () => `const COMMITMENTS = ${literal(COMMITMENTS)};
const PUBLICITIES = ${literal(PUBLICITIES)};`;

const has = ({ manyAnswers }: Features) =>
  manyAnswers
    ? `/** Whether one of several answers, which are kept as the bits of a number or as a text, is yes. */
const has = (answers, index) => (typeof answers === "string" ? answers[index] === "1" : ((answers >> index) & 1) === 1);`
    : `/** Whether one of several answers, which are kept as the bits of a number, is yes. */
const has = (answers, index) => ((answers >> index) & 1) === 1;`;

const TERMS = `/** How good a value is: a number that is to be more or less, or one of a list from worst to best. */
const quality = (scale, value) => (scale === "more" ? value : scale === "less" ? -value : scale.indexOf(value));

const better = (scale, one, other) => (quality(scale, one) < quality(scale, other) ? other : one);
const worse = (scale, one, other) => (quality(scale, one) > quality(scale, other) ? other : one);

const termsOf = (service, offers, limits) => {
  const terms = Object.create(null);
  for (const [term, scale] of service.terms) {
    const best = offers.map((offer) => offer.terms[term]).reduce((one, other) => better(scale, one, other));
    const caps = limits.flatMap(({ terms = {} }) => (Object.hasOwn(terms, term) ? [terms[term]] : []));
    terms[term] = caps.reduce((one, other) => worse(scale, one, other), best);
  }
  return Object.freeze(terms);
};`;

const outcome = ({ limits, arrangements, terms, channels, exclusive }: Features) => `/** What a customer gets of a service. */
const outcomeOf = (service, answers) => {
  const matching = service.rules.filter((_, index) => has(answers, index));
  const named = (type) => Object.freeze(matching.filter((rule) => rule.type === type).map(({ name }) => name).sort());
  const rules = Object.freeze({ offer: named("offer"), withhold: named("withhold"), limit: named("limit"), arrange: named("arrange") });
  const offers = matching.filter(({ type }) => type === "offer");
  if (offers.length === 0 || rules.withhold.length > 0${exclusive ? " || (service.inside !== undefined && !has(answers, service.inside))" : ""}) {
${arrangements ? ARRANGED : NOT_ARRANGED}
  }
${limits ? '  const caps = [service.atMost, ...matching.filter(({ type }) => type === "limit")];' : "  const caps = [service.atMost];"}
  const best = (ladder, what) => Math.max(...offers.map((offer) => ladder.indexOf(offer[what])));
  const most = (ladder, what) => Math.min(...caps.map((cap) => ladder.indexOf(cap[what] ?? ladder.at(-1))));
  const level = (ladder, what) => Math.min(best(ladder, what), most(ladder, what));
  const publicity = level(PUBLICITIES, "publicity");
${channels ? `${TOLD}\n` : ""}  return Object.freeze({
    offered: true,
    commitment: COMMITMENTS[level(COMMITMENTS, "commitment")],
    publicity: PUBLICITIES[publicity],
${terms ? "    ...(service.terms && { terms: termsOf(service, offers, caps) }),\n" : ""}    channels: Object.freeze(${channels ? "[...new Set(told.map(({ id }) => id))]" : "[]"}),
    rules,
  });
};`;

const NOT_ARRANGED = `    return Object.freeze({ offered: false, commitment: "none", publicity: "unannounced", channels: Object.freeze([]), rules });`;

const ARRANGED = `    const mayKnow = service.known === undefined || has(answers, service.known);
    const byUs = ({ by }) => (by === "us" ? 0 : 1);
    const [lowest] = matching
      .filter(({ type }) => mayKnow && type === "arrange")
      .sort((a, b) => a.fee - b.fee || byUs(a) - byUs(b) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
    const arrangement = lowest && { arrangement: Object.freeze({ fee: lowest.fee, by: lowest.by }) };
    return Object.freeze({ offered: false, commitment: "none", publicity: "unannounced", channels: Object.freeze([]), ...arrangement, rules });`;

const TOLD = `  const isAsked = ({ id, named, byDefault }) =>
    (named && offers.some(({ channels }) => channels?.includes(id))) || (byDefault && offers.some(({ channels }) => channels === undefined));
  const told = (service.channels ?? []).filter(
    (channel) => PUBLICITIES.indexOf(channel.needs) <= publicity && isAsked(channel) && (channel.tells === undefined || has(answers, channel.tells)),
  );`;

const decisionOn = ({ manyAnswers }: Features) => `/** So that customers without end take no memory without end. */
const MOST_REMEMBERED = 4096;

/** What everyone gets of a service no rule of which matches. */
const NOTHING = outcomeOf({ rules: [] }, 0);

/** The decision on a service is worked out once for all customers in whom the same answers come together. */
const decisionOn = (service, facts, is, reaches) => {
  const matching = service.matching(facts, is);
  if (${manyAnswers ? "Number(matching)" : "matching"} === 0) return NOTHING;
  const answers = service.standing === undefined ? matching : matching + service.standing(facts, is, reaches);
  const known = service.decisions.get(answers);
  if (known !== undefined) return known;
  const decision = outcomeOf(service, answers);
  if (service.decisions.size < MOST_REMEMBERED) service.decisions.set(answers, decision);
  return decision;
};`;

/** Every name that the source of a module may have beside those of its policy, constants and parameters alike. */
export const NAMES_IN_SOURCE: readonly string[] = (
  "a answers better best broken byDefault by byUs caps channel channels COMMITMENTS customer decide decision decisionOn each each2 each3 facts fee has holds id index " +
  "INVARIANTS is isAsked known ladder level list lists lowest matching mayKnow MOST_REMEMBERED most name named NOTHING object offer offers one other outcomeOf " +
  "place policy problems publicity PUBLICITIES quality reaches readFacts rule rules scale SEGMENTS segments segmentsOf service SERVICES services standing term terms " +
  "termsOf told type value what worse"
).split(" ");
