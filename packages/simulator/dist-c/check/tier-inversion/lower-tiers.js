/** Every tier with those below it, the nearest first, in any chain. */
export const lowerTiersOf = ({ tiers }) => {
    const lowersOf = new Map();
    for (const chain of tiers)
        for (const [at, higher] of chain.entries()) {
            const lowers = lowersOf.get(higher) ?? [];
            for (let place = at - 1; place >= 0; place--)
                lowers.push({ lower: chain[place], between: chain.slice(place + 1, at) });
            lowersOf.set(higher, lowers);
        }
    return [...lowersOf].filter(([, lowers]) => lowers.length > 0).map(([higher, lowers]) => ({ higher, lowers }));
};
//# sourceMappingURL=lower-tiers.js.map