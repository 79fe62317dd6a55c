import { uniformOf } from "../chance/draws.js";
import { happens, limitOf } from "./chance.js";
import { BLOCK, BLOCK_BITS } from "./life.js";
export const noConversations = (rows) => ({
    gathered: new Int32Array(2 * BLOCK),
    count: 0,
    sorted: new Int32Array(0),
    starts: new Int32Array(Math.ceil(rows / BLOCK) + 1),
});
/**
 * Gathers what the rows of a thread hear of last week.
 *
 * Each thread goes through all tales, and looks after its own hearers: so each of them hears in the same order, however many threads there are.
 */
export const gather = (life, week, { what, satisfaction }, share) => {
    const { conversations, everybody } = life;
    conversations.count = 0;
    conversations.starts.fill(0);
    for (let teller = 0; teller < everybody.rows; teller++)
        if (what[teller] !== 0)
            gatherOf(life, conversations, week, teller, satisfaction[teller], share);
    sort(conversations);
};
/** Whom a teller tells, of those whom this thread looks after. */
const gatherOf = ({ coefficients, network, streams }, conversations, week, teller, satisfaction, { thread, threads }) => {
    const { slots, acquaintance } = network;
    const tell = satisfaction < 0 ? coefficients.unhappyTell : coefficients.happyTell;
    const whole = Math.floor(tell);
    const more = whole < tell && happens(streams.telling, teller, week, limitOf(tell - whole)) ? 1 : 0;
    const hearers = Math.min(whole + more, slots);
    const { starts } = conversations;
    const gathered = withRoomFor(conversations, hearers);
    let slot = Math.floor(uniformOf(streams.firstTold, teller, week) * slots);
    for (let nth = 0; nth < hearers; nth++) {
        const hearer = acquaintance(teller, slot);
        slot = slot + 1 < slots ? slot + 1 : 0;
        const block = hearer >>> BLOCK_BITS;
        if (hearer === teller || (threads > 1 && block % threads !== thread))
            continue;
        gathered[2 * conversations.count] = hearer;
        gathered[2 * conversations.count + 1] = teller;
        conversations.count++;
        starts[block]++;
    }
};
const withRoomFor = (conversations, more) => {
    const { gathered, count } = conversations;
    if (2 * (count + more) <= gathered.length)
        return gathered;
    const larger = new Int32Array(2 * gathered.length + 2 * more);
    larger.set(gathered);
    conversations.gathered = larger;
    return larger;
};
/** By counting: what is gathered of one block keeps its order. */
const sort = (conversations) => {
    const { gathered, count, starts } = conversations;
    let before = 0;
    for (let block = 0; block < starts.length; block++) {
        const many = starts[block];
        starts[block] = before;
        before += many;
    }
    if (conversations.sorted.length < gathered.length)
        conversations.sorted = new Int32Array(gathered.length);
    const { sorted } = conversations;
    const next = starts.slice();
    for (let nth = 0; nth < count; nth++) {
        const hearer = gathered[2 * nth];
        const place = next[hearer >>> BLOCK_BITS]++;
        sorted[2 * place] = hearer;
        sorted[2 * place + 1] = gathered[2 * nth + 1];
    }
};
//# sourceMappingURL=conversations.js.map