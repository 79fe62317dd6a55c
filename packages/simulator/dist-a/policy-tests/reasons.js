import { explain, renderExplanation, renderFailure, statementOf, } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
/** The rules, cuts and channels that are why a claim does not hold, a line each. */
export const reasonsOf = (claim, scene) => {
    switch (claim.kind) {
        case "segments":
            return decidedSegments(scene, (segment, member) => claim.segments.includes(segment) !== member);
        case "member":
            return decidedSegments(scene, (segment) => segment === claim.segment);
        case "hears":
            return scene.hearsay(claim.service);
        case "agreement":
            return [...unmentioned(claim.service, scene), ...inService(claim, scene)];
        default:
            return inService(claim, scene);
    }
};
const inService = (claim, { compiled, facts }) => {
    const explained = explain(compiled, facts, { service: claim.service });
    const service = isLeft(explained) ? undefined : explained.right.services[0];
    if (isLeft(explained) || service === undefined)
        return [];
    const [, , ...lines] = renderExplanation({ segments: explained.right.segments, services: [relevant(claim, service)] });
    return [
        ...lines.map((line) => line.trim() + gift(claim, line.trim(), compiled.policy)),
        ...(service.offered ? unasked(claim, service) : []),
    ];
};
/** What a matching offer gives, where the claim is about a level of it: else nobody knows why it is that one. */
const gift = (claim, line, { rules, services }) => {
    if (claim.kind !== "commitment" && claim.kind !== "publicity" && claim.kind !== "term")
        return "";
    const offer = rules.find((rule) => rule.type === "offer" && line === `offer ${quote(rule.name)} matches`);
    const service = services.get(claim.service);
    if (offer === undefined || service === undefined)
        return "";
    const { commitment, publicity, terms } = statementOf(offer, service);
    const isStated = (part) => (claim.kind === "term" ? part.terms.has(claim.term) : part[claim.kind] !== undefined);
    const source = isStated(offer.states) ? "" : isStated(service.defaults) ? ", the service's default" : ", the default of its class";
    const level = claim.kind === "term" ? `${claim.term} ${quote(String(terms.get(claim.term)))}` : quote({ commitment, publicity }[claim.kind]);
    return `, and gives ${level}${source}`;
};
/** Channels that a claim names, and of which the explanation has nothing to say since no offer names them. */
const unasked = (claim, { channels }) => {
    const named = claim.kind === "told" ? [claim.channel] : claim.kind === "channels" ? claim.channels : [];
    return named.filter((channel) => !channels.some((other) => other.channel === channel)).map((one) => `no offer asks for ${quote(one)}`);
};
const NOTHING = { blocks: [], cuts: { terms: {} }, channels: [] };
/** Only so much of an explanation as a claim is about. */
const relevant = (claim, whole) => {
    const { arrangement: _arrangement, approval: _approval, ...service } = whole;
    const rules = (wanted) => whole.rules.filter(wanted);
    const whyNotOffered = {
        ...service,
        ...NOTHING,
        blocks: whole.blocks,
        rules: rules(({ type, matched }) => (type === "offer" && !matched) || (type === "withhold" && matched)),
    };
    const whyOffered = {
        ...service,
        ...NOTHING,
        rules: rules(({ type, matched }) => (type === "offer") === matched && (matched || type === "withhold")),
    };
    switch (claim.kind) {
        case "commitment":
        case "publicity":
        case "term": {
            if (!whole.offered)
                return whyNotOffered;
            const cut = claim.kind === "term" ? whole.cuts.terms[claim.term] : whole.cuts[claim.kind];
            const cuts = cut === undefined ? NOTHING.cuts : claim.kind === "term" ? { terms: { [claim.term]: cut } } : { terms: {}, [claim.kind]: cut };
            // What was cut, the cut explains; what was not, the offers have given and no limit has taken away.
            const given = rules(({ type, matched }) => type === "offer" ? matched : type === "limit" && !matched && claim.bound.atMost !== undefined);
            return { ...service, ...NOTHING, cuts, rules: cut === undefined ? given : [] };
        }
        case "channels":
        case "told":
            return whole.offered
                ? {
                    ...service,
                    ...NOTHING,
                    channels: whole.channels.filter(({ channel }) => claim.kind === "channels" || channel === claim.channel),
                    rules: [],
                }
                : whyNotOffered;
        case "approval":
            return whole.offered ? { ...service, ...NOTHING, rules: rules(({ type, matched }) => type === "offer" && matched) } : whyNotOffered;
        case "arranged":
        case "arrangement":
            return whole.offered ? whyOffered : { ...service, ...NOTHING, rules: rules(({ type }) => type === "arrange") };
        case "agreement":
            if (claim.part === "provided")
                return whyNotOffered;
            return whole.offered ? whyOffered : { ...service, ...NOTHING, rules: rules(({ type }) => type === "arrange") };
        default:
            return whole.offered ? whyOffered : whyNotOffered;
    }
};
const unmentioned = (service, { compiled: { policy }, decision, isSurprise }) => {
    const knownTo = policy.services.get(service)?.knownTo ?? "everyone";
    if (knownTo !== "everyone" && !knownTo.some((segment) => decision.segments.includes(segment)))
        return [`it is known to ${quoteAll(knownTo)} only`];
    return isSurprise(service) ? ["nobody is told of it, and an agreement does not speak of surprises"] : [];
};
const decidedSegments = ({ compiled, facts }, isAsked) => {
    const explained = explain(compiled, facts);
    if (isLeft(explained))
        return [];
    return explained.right.segments
        .filter(({ segment, member }) => isAsked(segment, member))
        .map((segment) => segmentLine(segment, explained.right));
};
const segmentLine = ({ segment, member, why }, { segments }) => {
    const known = new Map(segments.map((one) => [one.segment, one.why]));
    const text = renderFailure(why, (id) => known.get(id));
    return member ? `to be outside of \`${segment}\`: ${text}` : `to be in \`${segment}\`: ${text}`;
};
//# sourceMappingURL=reasons.js.map