import { experienced } from "../model/expectation.js";
import { moved } from "../model/mood.js";
import { satisfactionWith } from "../model/satisfaction.js";
import { GRADE } from "./everybody.js";
import { COMPARISONS } from "./tally.js";
/** The strongest experience of the week so far is the one that is told, the first among equals. */
const remember = ({ tales, coefficients }, row, satisfaction, tale) => {
    const strength = Math.abs(satisfaction);
    if (strength < coefficients.tellsFrom)
        return;
    if (tales.what[row] !== 0 && strength <= Math.abs(tales.satisfaction[row]))
        return;
    tales.what[row] = tale;
    tales.satisfaction[row] = satisfaction;
};
/**
 * A customer experiences a service.
 *
 * @param expectation what this customer expects of it, not rounded
 * @param experience how much of it came, 0 to 1
 * @param more what is learnt where it is more than expected: share of the distance
 * @returns the customer's satisfaction with it
 */
export const undergo = (life, service, row, expectation, experience, more) => {
    const { coefficients, everybody } = life;
    const grade = (service.state.standing[row] & GRADE);
    const satisfaction = satisfactionWith(grade, experience - expectation, coefficients);
    everybody.mood[row] = moved(everybody.mood[row], satisfaction, service.weight);
    remember(life, row, satisfaction, service.tale);
    service.state.expectation[row] = experienced(expectation, experience, more, coefficients.learningFromLess);
    return satisfaction;
};
/** A customer has learnt of a service that only others are offered: equals among them, or not. */
export const compare = (life, service, row) => {
    const { coefficients, numbers, everybody, equals } = life;
    const areEquals = service.planned.amongEquals[equals[row]] === 1;
    const satisfaction = -(areEquals ? coefficients.envyOfEquals : coefficients.envyOfOthers);
    everybody.mood[row] = moved(everybody.mood[row], satisfaction, coefficients.weightOfEnvy);
    numbers[service.counted + COMPARISONS]++;
    remember(life, row, satisfaction, service.tale + 1);
};
//# sourceMappingURL=undergo.js.map