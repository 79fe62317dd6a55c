import { streamOf, uniformOf } from "../chance/draws.js";
import { happens, limitOf } from "./chance.js";
const divisor = (one, other) => (other === 0 ? one : divisor(other, one % other));
/**
 * How far apart, in rows, neighbours on the ring are. It shares no divisor with the number of rows, so that all rows stand on one ring:
 * the first such number from `rows × (φ − 1 ± 0.01)` on, where φ is the golden ratio. Multiples of such a number lie far from each other
 * and from 0, so that nobody's neighbours are rows nearby, customers and strangers are neighbours, and one seed's network is like another's.
 */
const strideOf = (rows, seed) => {
    const golden = (Math.sqrt(5) - 1) / 2;
    let stride = Math.max(1, Math.floor(rows * (golden + (uniformOf(streamOf(seed, "ring"), 0, 0) - 0.5) / 50)));
    while (divisor(rows, stride) !== 1)
        stride++;
    return stride;
};
/**
 * The network of so many rows.
 *
 * Slot k is the neighbour at ±(1 + ⌊k / 2⌋) on the ring, + where k is even: the row `row ± (1 + ⌊k / 2⌋) × stride`, modulo the rows. Or,
 * with probability `farAcquaintances`, it is any row at all.
 *
 * @param acquaintances how many people somebody knows; of a fraction, the whole number below
 * @param farAcquaintances the share of them who may be anybody, 0 to 1
 */
export const networkOf = (rows, seed, acquaintances, farAcquaintances) => {
    const slots = Math.floor(acquaintances);
    const stride = strideOf(rows, seed);
    const offsets = Int32Array.from({ length: slots }, (_, slot) => {
        const apart = ((1 + (slot >> 1)) * stride) % rows;
        return slot % 2 === 0 || apart === 0 ? apart : rows - apart;
    });
    const [far, farRow] = [streamOf(seed, "far"), streamOf(seed, "far row")];
    const limit = limitOf(farAcquaintances);
    return {
        slots,
        acquaintance: (row, slot) => {
            if (happens(far, row, slot, limit))
                return Math.floor(uniformOf(farRow, row, slot) * rows);
            const neighbour = row + offsets[slot];
            return neighbour < rows ? neighbour : neighbour - rows;
        },
    };
};
//# sourceMappingURL=network.js.map