/**
 * Which of the vanished is which of the new: they are declared the same, and stand in the same places; failing that, in some
 * of the same places. A pair of which either has more than one such partner is ambiguous, and is none.
 */
export const pairsOf = (vanished, added) => {
    const same = oneToOne(vanished, added, (one, other) => isDeclaredAs(one, other) && hasPlacesOf(one, other));
    const rest = ({ id }) => !same.has(id) && ![...same.values()].includes(id);
    const alike = oneToOne(vanished.filter(rest), added.filter(rest), (one, other) => isDeclaredAs(one, other) && sharesPlaces(one, other));
    return new Map([...same, ...alike]);
};
/** The pairs that belong together and of which neither belongs to anything else. */
const oneToOne = (vanished, added, belong) => {
    const partners = vanished.map((one) => added.filter((other) => belong(one, other)));
    const suitors = new Map();
    for (const other of partners.flat())
        suitors.set(other, (suitors.get(other) ?? 0) + 1);
    return new Map(vanished.flatMap(({ id }, at) => {
        const [partner, ...others] = partners[at] ?? [];
        return partner && others.length === 0 && suitors.get(partner) === 1 ? [[id, partner.id]] : [];
    }));
};
/** The pairs of equal signature that nothing else shares. Thousands may be renamed at once, so nobody is held against everybody. */
export const pairsBySignature = (vanished, added) => {
    const newcomers = uniquely(added);
    return new Map([...uniquely(vanished)].flatMap(([signature, id]) => {
        const partner = id === undefined ? undefined : newcomers.get(signature);
        return id === undefined || partner === undefined ? [] : [[id, partner]];
    }));
};
/** Undefined where several have the signature. */
const uniquely = (signed) => {
    const owners = new Map();
    for (const { id, signature } of signed)
        owners.set(signature, owners.has(signature) ? undefined : id);
    return owners;
};
const isDeclaredAs = (one, other) => one.declaration === other.declaration;
const hasPlacesOf = (one, other) => one.places.size === other.places.size && [...one.places].every((place) => other.places.has(place));
const sharesPlaces = (one, other) => [...one.places].some((place) => other.places.has(place));
/** The ids that one of two policies has and the other has not. */
export const goneFrom = (ids, others) => [...ids].filter((id) => !others.has(id));
//# sourceMappingURL=pairing.js.map