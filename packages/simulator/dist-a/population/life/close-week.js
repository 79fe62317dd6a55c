import { joiningInWeek, leavingInWeek, moved } from "../model/mood.js";
import { happens, limitOf } from "./chance.js";
import { CUSTOMER, LEFT } from "./everybody.js";
import { ABOUT_A_MEMBERSHIP, BAD, GONE, GOOD, REFERRED, WON } from "./tally.js";
/** Moods calm down; customers leave and strangers join. Who does is somebody else from the next week on. */
export const closeWeek = (life, week, from, to, memberships) => {
    const { coefficients, everybody, numbers, tales, streams, layout } = life;
    const { status, mood, referred } = everybody;
    const { calming, leavingPerYear, leavingBySatisfaction, attemptsPerYear, attemptsSucceed } = coefficients;
    // Whoever is not so lucky as to escape in the worst of moods need not be asked how it is in theirs.
    const mayLeave = limitOf(leavingInWeek(-1, leavingPerYear, leavingBySatisfaction) * ALITTLE);
    const mayJoin = limitOf(joiningInWeek(1, attemptsPerYear, attemptsSucceed, leavingBySatisfaction) * ALITTLE);
    for (let row = from; row < to; row++) {
        const who = status[row];
        if (who === LEFT)
            continue;
        const calmed = moved(mood[row], 0, calming);
        mood[row] = calmed;
        if (who === CUSTOMER) {
            if (tales.what[row] !== 0)
                numbers[tales.satisfaction[row] < 0 ? BAD : GOOD]++;
            if (!happens(streams.leaving, row, week, mayLeave))
                continue;
            if (!happens(streams.leaving, row, week, limitOf(leavingInWeek(calmed, leavingPerYear, leavingBySatisfaction))))
                continue;
            status[row] = LEFT;
            for (const [group, numbered] of memberships.entries())
                numbers[layout.members(group) + ABOUT_A_MEMBERSHIP * numbered[row - from] + GONE]++;
        }
        else {
            const byFriend = referred[row] === 1;
            referred[row] = 0;
            if (!byFriend) {
                if (!happens(streams.joining, row, week, mayJoin))
                    continue;
                const joining = joiningInWeek(calmed, attemptsPerYear, attemptsSucceed, leavingBySatisfaction);
                if (!happens(streams.joining, row, week, limitOf(joining)))
                    continue;
            }
            else
                numbers[REFERRED]++;
            numbers[WON]++;
            status[row] = CUSTOMER;
        }
    }
};
const ALITTLE = 1 + 1e-9;
//# sourceMappingURL=close-week.js.map