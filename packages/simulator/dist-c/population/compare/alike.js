import { isLeft, right } from "fp-ts/lib/Either.js";
import { peopleOf } from "../people/people-of.js";
import { simulateInParallelOn } from "../simulate.js";
/**
 * One run: what becomes of the same people, with the same luck, under two policies.
 *
 * @param living on how many threads, and who is told of the weeks; it changes no number
 */
export const alike = async (a, b, setting, living) => {
    const people = peopleOf([a, b], { ...setting, strangers: setting.coefficients.strangers });
    if (isLeft(people))
        return people;
    const first = await simulateInParallelOn(a, people.right, setting, living);
    if (isLeft(first))
        return first;
    const second = await simulateInParallelOn(b, people.right, setting, living);
    return isLeft(second) ? second : right({ a: first.right, b: second.right });
};
//# sourceMappingURL=alike.js.map