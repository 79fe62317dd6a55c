/** The tally of the sets of two tallies together. */
export const joined = (space, one, other) => ({
    some: space.or(one.some, other.some),
    several: space.or(one.several, other.several, space.and(one.some, other.some)),
});
/** In halves, since small diagrams are joined more cheaply than one that grows. */
export const tallyOf = (space, sets) => {
    if (sets.length <= 1)
        return { some: sets[0] ?? space.nobody, several: space.nobody };
    const half = sets.length >> 1;
    return joined(space, tallyOf(space, sets.slice(0, half)), tallyOf(space, sets.slice(half)));
};
/** Those who are in just one of the sets: whom the set that they are in makes a difference to. */
export const inOneOf = (space, { some, several }) => space.minus(some, several);
//# sourceMappingURL=tally.js.map