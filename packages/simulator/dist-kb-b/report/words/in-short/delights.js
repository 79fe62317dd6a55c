import { extremesOf } from "../extremes.js";
/** From what share on it is said of a delight that it wears off. */
const WORTH_SAYING = 0.1;
/** Which delights are ones no more for those who get them. */
export const delightsInShort = ({ data, wording, names, numbers }) => {
    const { delights } = wording.summary;
    const shares = data.services.flatMap(({ id }, at) => {
        const dropped = data.simulated.services[at]?.dropped;
        return dropped ? [{ id, share: dropped.at(-1)?.mean ?? Number.NaN }] : [];
    });
    if (shares.length === 0)
        return [delights.none];
    const worn = shares.filter(({ share }) => share > WORTH_SAYING).sort((one, other) => other.share - one.share);
    return worn.length === 0
        ? [delights.keep]
        : [delights.drop(numbers.list(worn.map(({ id, share }) => delights.worn(names.service(id).text, numbers.share(share)))))];
};
/** Who learns of perks and is not to. */
export const exposureInShort = ({ data, wording, names, numbers }) => {
    const { exposure } = wording.summary;
    const perks = data.services.flatMap(({ id }, at) => {
        const found = data.simulated.services[at]?.exposure;
        return found ? [{ name: names.service(id).text, byChannel: found.byChannel, heard: extremesOf(found.byWordOfMouth.slice(-1))[1] }] : [];
    });
    if (perks.length === 0)
        return [exposure.none];
    const leaks = perks.filter(({ byChannel }) => byChannel > 0).map(({ name }) => name);
    const isRefuted = data.check.findings.some(({ check }) => check === "publicity-leak");
    const [most] = perks.sort((one, other) => other.heard - one.heard);
    return [
        leaks.length > 0 ? exposure.leak(numbers.list(leaks)) : isRefuted ? exposure.heldBack : exposure.byChannel,
        most !== undefined && most.heard >= 0.5 ? exposure.heard(most.name, numbers.count(most.heard)) : exposure.nobody,
    ];
};
//# sourceMappingURL=delights.js.map