import fc from "fast-check";

/**
 * A choice made before it is known what there is to choose from: the number is taken modulo the number of candidates.
 * So a whole policy is drawn from independent choices without any `chain`, and shrinking goes
 * towards the first, the plainest candidate everywhere at once.
 */
export type Choice = number;

export const choice: fc.Arbitrary<Choice> = fc.noBias(fc.nat({ max: 9999 }));

/** The candidates are never none. */
export const pick = <A>(candidates: readonly A[], at: Choice): A => candidates[at % candidates.length] as A;

/** Different candidates, as many as there are choices at most, in the order of the choices. */
export const pickSeveral = <A>(candidates: readonly A[], at: readonly Choice[]): readonly A[] =>
  candidates.length === 0 ? [] : [...new Set(at.map((one) => pick(candidates, one)))];

/** Different names, one a choice; where the pool is used up, numbered ones follow. */
export const pickNames = (pool: readonly string[], at: readonly Choice[]): readonly string[] => {
  const left = [...pool];
  return at.map((one, place) => (left.length === 0 ? `more${place}` : (left.splice(one % left.length, 1)[0] as string)));
};

/** The choices one after the other, and again from the first. */
export const chooser = (choices: readonly Choice[]): (() => Choice) => {
  let place = 0;
  return () => choices[place++ % choices.length] ?? 0;
};

/** One or more choices. */
export const choices = (atLeast: number, atMost: number): fc.Arbitrary<Choice[]> =>
  fc.array(choice, { minLength: atLeast, maxLength: atMost, size: "max" });

/** Nothing in `against` cases to `favour` cases, and when shrunk. */
export const sometimes = <A>(arbitrary: fc.Arbitrary<A>, against = 2, favour = 1): fc.Arbitrary<A | undefined> =>
  fc.oneof({ withCrossShrink: true }, { weight: against, arbitrary: fc.constant(undefined) }, { weight: favour, arbitrary });

/** True in one of `against + 1` cases. */
export const rarely = (against: number): fc.Arbitrary<boolean> => sometimes(fc.constant(true), against).map((yes) => yes === true);
