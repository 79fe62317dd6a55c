/** Who knows whom: a small world (Watts & Strogatz 1998), computed and never stored. */
export interface Network {
    /** How many acquaintances somebody has: the slots are 0 to this, without it. */
    readonly slots: number;
    /** Whom somebody knows in a slot; the same as long as the seed is, and perhaps nobody but the same row. */
    readonly acquaintance: (row: number, slot: number) => number;
}
/**
 * The network of so many rows.
 *
 * Slot k is the neighbour at ±(1 + ⌊k / 2⌋) on the ring, + where k is even: the row `row ± (1 + ⌊k / 2⌋) × stride`, modulo the rows. Or,
 * with probability `farAcquaintances`, it is any row at all.
 *
 * @param acquaintances how many people somebody knows; of a fraction, the whole number below
 * @param farAcquaintances the share of them who may be anybody, 0 to 1
 */
export declare const networkOf: (rows: number, seed: number, acquaintances: number, farAcquaintances: number) => Network;
//# sourceMappingURL=network.d.ts.map