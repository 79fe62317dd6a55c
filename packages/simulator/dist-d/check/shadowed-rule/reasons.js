import { statementOf } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
import { coverOf } from "./cover.js";
import { scalesOf } from "./scales.js";
const MOST_SERVICES = 3;
const MOST_NAMES = 4;
/** The reason in the author's words, for each service for which the rule applies to somebody. */
export const reasonsOf = (formulas, rule) => {
    const { space, matches } = formulas;
    const told = space.within(() => rule.services
        .filter((service) => !space.isEmpty(matches(rule, service)))
        .slice(0, MOST_SERVICES)
        .map((service) => reasonOf(formulas, rule, service)));
    const reasons = isRight(told) ? told.right : [];
    const whys = [...new Set(reasons.map(({ message }) => message))];
    const helps = [...new Set(reasons.map(({ help }) => help))];
    const [help] = helps.length === 1 ? helps : ["change its conditions or what it states"];
    return {
        message: `removing ${quote(rule.name)} changes no decision${whys.length > 0 ? `: ${whys.join("; ")}` : ""}`,
        help: `remove it, or ${help}`,
    };
};
const reasonOf = (formulas, rule, service) => {
    switch (rule.type) {
        case "offer":
            return offerReason(formulas, rule, service);
        case "withhold":
            return withholdReason(formulas, rule, service);
        case "limit":
            return limitReason(formulas, rule, service);
        case "arrange":
            return arrangeReason(formulas, rule, service);
    }
};
const offerReason = (formulas, rule, id) => {
    const { policy, space, matches, withheld, inside } = formulas;
    const service = policy.services.get(id);
    const applies = matches(rule, id);
    if (space.isEmpty(space.and(applies, inside(id))))
        return {
            message: `everyone whom it applies to is outside ${quoteAll(service.exclusiveTo ?? [], "or")}, and ${quote(id)} is exclusive`,
            help: `let it speak of members of ${quoteAll(service.exclusiveTo ?? [], "or")}`,
        };
    const eligible = space.and(applies, inside(id));
    if (space.implies(eligible, withheld(id))) {
        const withholds = coverOf(formulas, id, eligible, rulesBeside(formulas, rule, id, "withhold"));
        return {
            message: `${they(withholds, "withholds", "withhold")} ${quote(id)} from everyone whom it applies to`,
            help: `narrow ${quoteAll(withholds, "or")}`,
        };
    }
    const offers = offersBeside(formulas, rule, service);
    return {
        message: `${they(offers, "offers", "offer")} ${quote(id)} to everyone whom it applies to, and no less of it`,
        help: `let it give what ${they(offers, "does", "do")} not`,
    };
};
const withholdReason = (formulas, rule, id) => {
    const { space, matches, someOffer, inside } = formulas;
    const concerned = space.and(matches(rule, id), someOffer(id), inside(id));
    if (space.isEmpty(concerned))
        return { message: `nobody whom it applies to would be offered ${quote(id)}`, help: "let it speak of customers who are offered it" };
    const withholds = coverOf(formulas, id, concerned, rulesBeside(formulas, rule, id, "withhold"));
    return {
        message: `${they(withholds, "withholds", "withhold")} ${quote(id)} from everyone whom it applies to`,
        help: `narrow ${quoteAll(withholds, "or")}`,
    };
};
const limitReason = (formulas, rule, id) => {
    const { policy, space, matches, offered } = formulas;
    const concerned = space.and(matches(rule, id), offered(id));
    if (space.isEmpty(concerned))
        return { message: `nobody whom it applies to is offered ${quote(id)}`, help: "let it speak of customers who are offered it" };
    const scales = scalesOf(policy.services.get(id));
    const offers = rulesBeside(formulas, rule, id, "offer");
    const above = offers.filter((offer) => scales.some(({ given, cut }) => given(offer) > (cut(rule) ?? Number.POSITIVE_INFINITY)));
    const cutting = space.and(concerned, space.or(space.nobody, ...above.map((offer) => matches(offer, id))));
    if (space.isEmpty(cutting))
        return { message: `nobody whom it applies to would get more of ${quote(id)} than it allows`, help: "let it state less" };
    const limits = rulesBeside(formulas, rule, id, "limit").filter((limit) => scales.some(({ cut }) => (cut(limit) ?? Number.POSITIVE_INFINITY) <= (cut(rule) ?? Number.NEGATIVE_INFINITY)));
    const names = coverOf(formulas, id, cutting, limits);
    return {
        message: `${they(names, "limits", "limit")} ${quote(id)} as much for everyone who would get more`,
        help: "let it state less",
    };
};
const arrangeReason = (formulas, rule, id) => {
    const { space, matches, mayKnow, offered } = formulas;
    const known = space.and(matches(rule, id), mayKnow(id));
    if (space.isEmpty(known))
        return { message: `nobody whom it applies to may know of ${quote(id)}`, help: `widen \`knownTo\` of ${quote(id)}` };
    const concerned = space.minus(known, offered(id));
    if (space.isEmpty(concerned))
        return { message: `everyone whom it applies to is offered ${quote(id)}`, help: "let it speak of customers who are not offered it" };
    const cheaper = rulesBeside(formulas, rule, id, "arrange").filter(({ fee }) => fee <= rule.fee);
    const names = coverOf(formulas, id, concerned, cheaper);
    return {
        message: `${they(names, "arranges", "arrange")} ${quote(id)} for everyone whom it would be arranged for, at no higher fee`,
        help: "let it ask a lower fee",
    };
};
const rulesBeside = ({ rulesOf }, rule, service, type) => rulesOf(service).filter((other) => other !== rule && other.type === type);
/** The other offers that make up for this one: those that each give as much, if they are enough. */
const offersBeside = (formulas, rule, service) => {
    const { space, matches, offered } = formulas;
    const set = space.and(matches(rule, service.id), offered(service.id));
    const others = rulesBeside(formulas, rule, service.id, "offer");
    const asGood = others.filter((other) => isAsGood(service, other, rule));
    const isEnough = space.implies(set, space.or(space.nobody, ...asGood.map((other) => matches(other, service.id))));
    if (isEnough)
        return coverOf(formulas, service.id, set, asGood);
    return others.filter((other) => !space.isEmpty(space.and(set, matches(other, service.id)))).map(({ name }) => name);
};
const isAsGood = (service, rule, than) => {
    const [mine, wanted] = [statementOf(rule, service), statementOf(than, service)];
    const tellsAsMuch = wanted.channels?.every((channel) => mine.channels?.includes(channel)) ?? mine.channels === undefined;
    const isApprovedAlike = wanted.approval === undefined || mine.approval === wanted.approval;
    return isApprovedAlike && tellsAsMuch && scalesOf(service).every(({ given }) => given(rule) >= given(than));
};
/** "`a` does", "`a` and `b` do". */
const they = (names, does, verb) => `${quoteAll(names, "and", MOST_NAMES)} ${names.length === 1 ? does : verb}`;
//# sourceMappingURL=reasons.js.map