import fc from "fast-check";
export const choice = fc.noBias(fc.nat({ max: 9999 }));
/** The candidates are never none. */
export const pick = (candidates, at) => candidates[at % candidates.length];
/** Different candidates, as many as there are choices at most, in the order of the choices. */
export const pickSeveral = (candidates, at) => candidates.length === 0 ? [] : [...new Set(at.map((one) => pick(candidates, one)))];
/** Different names, one a choice; where the pool is used up, numbered ones follow. */
export const pickNames = (pool, at) => {
    const left = [...pool];
    return at.map((one, place) => (left.length === 0 ? `more${place}` : left.splice(one % left.length, 1)[0]));
};
/** The choices one after the other, and again from the first. */
export const chooser = (choices) => {
    let place = 0;
    return () => choices[place++ % choices.length] ?? 0;
};
/** One or more choices. */
export const choices = (atLeast, atMost) => fc.array(choice, { minLength: atLeast, maxLength: atMost, size: "max" });
/** Nothing in `against` cases to `favour` cases, and when shrunk. */
export const sometimes = (arbitrary, against = 2, favour = 1) => fc.oneof({ withCrossShrink: true }, { weight: against, arbitrary: fc.constant(undefined) }, { weight: favour, arbitrary });
/** True in one of `against + 1` cases. */
export const rarely = (against) => sometimes(fc.constant(true), against).map((yes) => yes === true);
//# sourceMappingURL=choices.js.map