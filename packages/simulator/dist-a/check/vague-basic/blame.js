import { InvariantError } from "@tierpolicy/engine";
import { offersOf } from "../hearing/carriers.js";
/** @param decided on the customer, by a decision on whom the rules that match are listed */
export const blameFor = (policy, service, decided, name, isTooLittle) => {
    if (decided === undefined)
        throw new InvariantError(`nobody is shown who gets too little ${name}`);
    const { defaults, classDefault, id, pointer } = service;
    const limits = policy.rules.filter((rule) => {
        const left = rule.type === "limit" && decided.rules.limit.includes(rule.name) ? rule[name] : undefined;
        return left !== undefined && isTooLittle(left);
    });
    const matching = offersOf(policy, id).filter((offer) => decided.rules.offer.includes(offer.name));
    const given = ({ states }) => (states[name] ?? defaults[name] ?? classDefault[name]);
    const offers = matching.every((offer) => isTooLittle(given(offer))) ? matching : [];
    const stating = limits[0] ?? offers.find(({ states }) => states[name] !== undefined);
    if (stating !== undefined)
        return { limits, offers, pointer: `${stating.pointer}/event/params/${name}` };
    const isDefault = defaults[name] !== undefined && offers.length > 0;
    return { limits, offers, pointer: isDefault ? `${pointer}/defaults/${name}` : `${pointer}/need` };
};
//# sourceMappingURL=blame.js.map