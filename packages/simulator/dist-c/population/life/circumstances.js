// What a situation comes to, as bits: those of kernel/situations.ts.
const OFFERED = 1;
/** Outside `knownTo`. */
const OUTSIDER = 2;
/** Hears of it on a channel. */
const TOLD = 4;
/** Hears of it on a channel and must not, which must never be: what is offered to somebody may be told to that person alone, whoever else may know of it. */
const LEAK = 16;
/** The status of customers. */
const CUSTOMER = 1;
/** A customer of a delight, which may drop. */
const DELIGHTED = 8;
/** A customer, who is offered it. */
const COUNTED = 1 << 31;
/** So many bytes say what a situation is to a stranger, to a customer, and to who has left; a quarter is not used. */
export const SITUATION = 64;
const isSilent = (told) => told === undefined || told === "unannounced";
/** What a situation comes to, written into `into` from its beginning on. A stranger hears what is said in public only. */
export const writeSituation = (situation, need, coefficients, into) => {
    const { told } = situation;
    for (const [status, heard] of [told === "public" ? told : undefined, told].entries()) {
        const [category, claim, share] = numbersOf(situation, heard, coefficients);
        into.setFloat32(16 * status, category, true);
        into.setFloat32(16 * status + 4, claim, true);
        into.setFloat32(16 * status + 8, share, true);
        const counted = status === CUSTOMER ? (situation.offered ? COUNTED : 0) | (need === 0 ? DELIGHTED : 0) : 0;
        into.setInt32(16 * status + 12, flagsOf(situation, heard) | counted, true);
    }
};
/** Where nothing is told, a share of 0 moves nobody. */
const numbersOf = ({ category, claim }, told, coefficients) => {
    const { toldIndividually, toldInSegment, toldInPublic } = coefficients;
    if (isSilent(told))
        return [category, 0, 0];
    return [category, claim, { individual: toldIndividually, segment: toldInSegment, public: toldInPublic }[told]];
};
const flagsOf = ({ offered, insider }, told) => (offered ? OFFERED : 0) |
    (insider ? 0 : OUTSIDER) |
    (isSilent(told) ? 0 : TOLD) |
    (isSilent(told) || insider || (offered && told === "individual") ? 0 : LEAK);
//# sourceMappingURL=circumstances.js.map