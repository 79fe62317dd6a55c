import { type Either, isLeft, right } from "fp-ts/lib/Either.js";

/**
 * The fewest candidates, as far as none of them can be spared, that suffice together with what is there anyway, in their order. All of them suffice,
 * and more never do less. It takes a number of questions in the order of the answer's size times the logarithm of theirs (Junker 2004, QuickXplain).
 *
 * @param suffice whether some candidates are enough
 */
export const fewest = <A, Problem>(
  candidates: readonly A[],
  suffice: (some: readonly A[]) => Either<Problem, boolean>,
): Either<Problem, readonly A[]> => {
  const among = (some: readonly A[], beside: readonly A[], isAsked: boolean): Either<Problem, readonly A[]> => {
    if (isAsked) {
      const enough = suffice(beside);
      if (isLeft(enough)) return enough;
      if (enough.right) return right([]);
    }
    if (some.length <= 1) return right(some);
    const [first, second] = [some.slice(0, some.length >> 1), some.slice(some.length >> 1)];
    const ofSecond = among(second, [...beside, ...first], true);
    if (isLeft(ofSecond)) return ofSecond;
    const ofFirst = among(first, [...beside, ...ofSecond.right], ofSecond.right.length > 0);
    return isLeft(ofFirst) ? ofFirst : right([...ofFirst.right, ...ofSecond.right]);
  };
  return candidates.length === 0 ? right([]) : among(candidates, [], true);
};
