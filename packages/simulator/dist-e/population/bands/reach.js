import jstat from "jstat";
/** Half of the 5 % that a 95 % interval leaves out lie above it. */
const BELOW = 0.975;
const known = new Map();
/**
 * How many standard errors the 95 % interval reaches to either side, by Student's t; a report asks for the same thousands of times.
 *
 * @param freedom degrees of freedom, 1 or more: one less than there are values
 */
export const reachOf95 = (freedom) => {
    const before = known.get(freedom);
    if (before !== undefined)
        return before;
    const reach = jstat.studentt.inv(BELOW, freedom);
    known.set(freedom, reach);
    return reach;
};
//# sourceMappingURL=reach.js.map