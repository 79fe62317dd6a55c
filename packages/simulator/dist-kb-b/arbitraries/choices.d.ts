import fc from "fast-check";
/**
 * A choice made before it is known what there is to choose from: the number is taken modulo the number of candidates.
 * So a whole policy is drawn from independent choices without any `chain`, and shrinking goes
 * towards the first, the plainest candidate everywhere at once.
 */
export type Choice = number;
export declare const choice: fc.Arbitrary<Choice>;
/** The candidates are never none. */
export declare const pick: <A>(candidates: readonly A[], at: Choice) => A;
/** Different candidates, as many as there are choices at most, in the order of the choices. */
export declare const pickSeveral: <A>(candidates: readonly A[], at: readonly Choice[]) => readonly A[];
/** Different names, one a choice; where the pool is used up, numbered ones follow. */
export declare const pickNames: (pool: readonly string[], at: readonly Choice[]) => readonly string[];
/** The choices one after the other, and again from the first. */
export declare const chooser: (choices: readonly Choice[]) => (() => Choice);
/** One or more choices. */
export declare const choices: (atLeast: number, atMost: number) => fc.Arbitrary<Choice[]>;
/** Nothing in `against` cases to `favour` cases, and when shrunk. */
export declare const sometimes: <A>(arbitrary: fc.Arbitrary<A>, against?: number, favour?: number) => fc.Arbitrary<A | undefined>;
/** True in one of `against + 1` cases. */
export declare const rarely: (against: number) => fc.Arbitrary<boolean>;
//# sourceMappingURL=choices.d.ts.map