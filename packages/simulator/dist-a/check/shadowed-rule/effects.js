import { arrangementsOf, statementOf } from "@tierpolicy/engine";
import { levelEffectsOf } from "./level-effects.js";
import { lazily, remembering, rememberingFor } from "./remember.js";
import { rivalsOf } from "./rivals.js";
import { scalesOf } from "./scales.js";
/**
 * The rules of a service that make a difference, all worked out together: a rule of a kind makes one to those for whom it is the only
 * rule of its kind. What is dear is asked last, and of those rules only of which nothing else decides.
 */
export const effectsOn = (formulas, service) => effectsOfPolicy(formulas)(service);
const effectsOfPolicy = rememberingFor((formulas) => remembering((service) => hasEffect(formulas, service)));
const hasEffect = (formulas, id) => {
    const { policy, space, rulesOf, matches, offered } = formulas;
    const service = policy.services.get(id);
    const rules = rulesOf(id);
    const offers = rules.filter((rule) => rule.type === "offer");
    const limits = rules.filter((rule) => rule.type === "limit");
    const whom = remembering((rule) => matches(rule, id));
    const standing = { space, offers, limits, whom, offered: () => offered(id) };
    const levels = lazily(() => scalesOf(service).map((scale) => levelEffectsOf(standing, scale)));
    const offering = lazily(() => offeringEffect(formulas, id, offers, whom));
    const withholding = lazily(() => withholdingEffect(formulas, id, rules, whom));
    const approving = lazily(() => approvalEffect(formulas, service, offers, whom));
    const telling = lazily(() => channelEffect(formulas, service, offers, whom));
    const arranging = lazily(() => arrangementEffect(formulas, id, rules, whom));
    return (rule) => {
        switch (rule.type) {
            case "offer":
                return offering()(rule) || levels().some(({ ofOffer }) => ofOffer(rule)) || approving()(rule) || telling()(rule);
            case "withhold":
                return withholding()(rule);
            case "limit":
                return levels().some(({ ofLimit }) => ofLimit(rule));
            case "arrange":
                return arranging()(rule);
        }
    };
};
const offeringEffect = ({ space, inside, withheld }, service, offers, whom) => rivalsOf(space, offers, whom, () => space.minus(inside(service), withheld(service)));
const withholdingEffect = ({ space, inside, someOffer }, service, rules, whom) => {
    const withholds = rules.filter((rule) => rule.type === "withhold");
    return rivalsOf(space, withholds, whom, () => space.and(someOffer(service), inside(service)));
};
/** Who must approve of it. */
const approvalEffect = ({ space, offered }, service, offers, whom) => {
    const approvalOf = (rule) => statementOf(rule, service).approval;
    const isUniform = new Set(offers.map(approvalOf)).size <= 1;
    const approvedBy = remembering((approval) => rivalsOf(space, offers.filter((rule) => approvalOf(rule) === approval), whom, () => offered(service.id)));
    return (rule) => {
        const approval = approvalOf(rule);
        return !isUniform && approval !== undefined && approvedBy(approval)(rule);
    };
};
/** On which channels a customer may be told. What channels carry is only worked out where it decides. */
const channelEffect = (formulas, service, offers, whom) => {
    const { policy, space, offered, publicityAtLeast, mayCarry, carriesByDefault, except, audience } = formulas;
    const channelsOf = (rule) => statementOf(rule, service).channels;
    const open = offers.filter((rule) => channelsOf(rule) === undefined);
    const naming = remembering((channel) => offers.filter((rule) => channelsOf(rule)?.includes(channel)));
    const asking = remembering((channel) => rivalsOf(space, channel === undefined ? open : naming(channel), whom, () => offered(service.id)));
    const carrying = remembering((id) => {
        const { reach } = policy.channels.get(id);
        const told = () => publicityAtLeast(service.id, levelOf(reach));
        const carried = (rule) => space.and(whom(rule), channelsOf(rule) === undefined ? carriesByDefault(id, service.id) : mayCarry(id, service.id));
        return rivalsOf(space, [...open, ...naming(id)], carried, () => reach.kind === "individual" ? space.minus(told(), except(id)) : space.and(told(), audience(id)));
    });
    return (rule) => {
        const named = channelsOf(rule);
        if (named === undefined)
            return asking(undefined)(rule) && [...policy.channels.keys()].some((channel) => carrying(channel)(rule));
        return named.some((channel) => asking(channel)(rule) && carrying(channel)(rule));
    };
};
const levelOf = ({ kind }) => (kind === "segments" ? "segment" : kind);
/** Those for whom it is the only one at its fee and by its partner, and who have nothing that goes before it. */
const arrangementEffect = (formulas, service, rules, whom) => {
    const { space, mayKnow, offered } = formulas;
    const arranges = rules.filter((rule) => rule.type === "arrange");
    let rest = space.minus(mayKnow(service), offered(service));
    const effects = arrangementsOf(formulas, service).map(({ fee, by, customers }) => {
        const same = arranges.filter((rule) => rule.fee === fee && rule.by === by);
        const concerned = rest;
        rest = space.minus(rest, customers);
        return rivalsOf(space, same, whom, () => concerned);
    });
    return (rule) => effects.some((isSole) => isSole(rule));
};
//# sourceMappingURL=effects.js.map