/** Numbers of which nobody knows how many there will be. */
export declare class Growing<Numbers extends Uint16Array | Uint32Array> {
    #private;
    length: number;
    /** @param room makes an empty array */
    constructor(room: (length: number) => Numbers);
    push(number: number): void;
    /** Those that there are by now. */
    get numbers(): Numbers;
}
//# sourceMappingURL=growing.d.ts.map