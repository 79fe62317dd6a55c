/** How satisfied everybody is in the end, and which segments the most and the least. */
export const satisfactionInShort = (telling) => {
    const { data, wording, numbers } = telling;
    const { everyone, dates } = data.simulated;
    const { everybody, extremes } = wording.summary.satisfaction;
    const inTheEnd = ({ satisfaction }) => satisfaction.at(-1)?.mean ?? Number.NaN;
    return [everybody(numbers.level(inTheEnd(everyone)), dates.length), ...outermost(telling, inTheEnd, numbers.level, extremes)];
};
/** Who leaves, and who comes. */
export const leavingInShort = (telling) => {
    const { data, wording, numbers } = telling;
    const { everyone, flows } = data.simulated;
    const { everybody, extremes, won } = wording.summary.leaving;
    return [
        everybody(numbers.share(everyone.leaving.mean)),
        ...outermost(telling, ({ leaving }) => leaving.mean, numbers.share, extremes),
        ...(flows.won.mean > 0 ? [won(numbers.count(flows.won.mean), numbers.share(flows.referred.mean))] : []),
    ];
};
/** Nothing is said where all segments are alike as far as it is shown. */
const outermost = ({ data, names }, measure, shown, said) => {
    const ranked = data.segments
        .map(({ id }, at) => ({ name: names.segment(id).text, value: measure(data.simulated.groups[at]) }))
        .filter(({ value }) => Number.isFinite(value))
        .sort((one, other) => other.value - one.value);
    const [most, least] = [ranked[0], ranked.at(-1)];
    if (most === undefined || least === undefined || shown(most.value) === shown(least.value))
        return [];
    return [said(most.name, shown(most.value), least.name, shown(least.value))];
};
//# sourceMappingURL=people.js.map