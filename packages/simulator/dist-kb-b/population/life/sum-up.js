import { CUSTOMER } from "./everybody.js";
import { ABOUT_A_MEMBERSHIP, CUSTOMERS, grain, MOOD } from "./tally.js";
/** The customers among the rows [from, to), at the end of the week. */
export const sumUpPeople = (life, from, to, memberships) => {
    const { numbers, layout } = life;
    const { status, mood } = life.everybody;
    for (const [group, numbered] of memberships.entries()) {
        const first = layout.members(group);
        for (let row = from; row < to; row++) {
            if (status[row] !== CUSTOMER)
                continue;
            const place = first + ABOUT_A_MEMBERSHIP * numbered[row - from];
            numbers[place + CUSTOMERS]++;
            numbers[place + MOOD] += grain(mood[row]);
        }
    }
};
//# sourceMappingURL=sum-up.js.map