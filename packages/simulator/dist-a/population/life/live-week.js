import { streamOfReferrals } from "./chance.js";
import { countWeek } from "./count-week.js";
import { dueIn } from "./due.js";
import { learnNews } from "./learn-news.js";
import { standingsOf } from "./life.js";
/**
 * A week begins for the people of a share. From then on, they do not look at the world: it may go on.
 *
 * @param mail what all shares told in the week before; none in week 0
 */
export const beginWeek = (life, week, news, mail) => {
    life.running.kernel.turn();
    learnNews(life, week, news);
    markDue(life, week);
    if (mail !== undefined)
        receive(life, mail);
};
/** And they live through it. */
export const liveWeek = (life, week) => {
    life.running.kernel.live(week, streamOfReferrals(life.plan.seed, week));
    return { numbers: countWeek(life), post: postOf(life) };
};
/** The bit of kernel/pairs.ts. */
const DUE = 0b1000_0000;
const markDue = (life, week) => {
    for (const [place, { due }] of life.services.entries()) {
        if (due === undefined)
            continue;
        const { view, first, step } = standingsOf(life, place);
        for (const at of dueIn(due, week))
            view[first + at * step] |= DUE;
    }
};
/** Bytes of a letter. */
const LETTER = 24;
const receive = ({ running, share, margin }, { letters, before, after }) => {
    const { kernel, view, numberOf } = running;
    const bytes = letters.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const room = kernel.reserveLetters(bytes / LETTER);
    let to = room;
    for (const some of letters) {
        view(Uint8Array, to, some.byteLength).set(some);
        to += some.byteLength;
    }
    kernel.sortLetters(bytes / LETTER);
    for (const [edge, from] of [
        [before, -margin],
        [after, share.count],
    ]) {
        view(Uint16Array, numberOf("heardOf") + 2 * from, margin).set(edge.of);
        view(Float64Array, numberOf("heardHow") + 8 * from, margin).set(edge.how);
    }
};
const postOf = ({ running, share, margin }) => {
    const { view, numberOf } = running;
    const of = view(Uint16Array, numberOf("toldOf"), share.count);
    const how = view(Float64Array, numberOf("toldHow"), share.count);
    /** The ring goes round, and perhaps more than once where few people are on it. */
    const edgeFrom = (first) => {
        const places = Array.from({ length: margin }, (_, nth) => (((first + nth) % share.count) + share.count) % share.count);
        return {
            of: Uint16Array.from(places, (place) => of[place]),
            how: Float64Array.from(places, (place) => how[place]),
        };
    };
    return {
        letters: view(Uint8Array, numberOf("written"), LETTER * numberOf("writtenCount")).slice(),
        first: edgeFrom(0),
        last: edgeFrom(-margin),
    };
};
//# sourceMappingURL=live-week.js.map