import { carriersOf } from "./carriers.js";
/** *customers − ∪ over all channels of those who hear of the service there*: those of the set who hear of it on no channel. */
export const unheard = ({ policy, space, hearOf }, service, customers) => {
    let rest = customers;
    for (const { channel } of carriersOf(policy, service)) {
        if (space.isEmpty(rest))
            break;
        rest = space.minus(rest, hearOf(channel.id, service.id));
    }
    return rest;
};
//# sourceMappingURL=unheard.js.map