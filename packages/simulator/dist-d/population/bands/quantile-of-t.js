import jstat from "jstat";
const known = new Map();
/**
 * Below which value a share of Student's t distribution lies; a report asks for the same one thousands of times.
 *
 * @param share 0 to 1
 * @param freedom degrees of freedom, 1 or more
 */
export const quantileOfT = (share, freedom) => {
    const key = freedom + share;
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const value = jstat.studentt.inv(share, freedom);
    known.set(key, value);
    return value;
};
//# sourceMappingURL=quantile-of-t.js.map