/** People who are looked after in one thread: places that follow one another on the ring. */
export interface Share {
    readonly first: number;
    readonly count: number;
}
/** So many people are worth a thread of their own. All shares but the last are made up of so many, which the kernel need not fill up then. */
export declare const LEAST = 1024;
/** All places, in shares that are as large as each other, one for each thread; fewer where there are not enough people. */
export declare const sharesOf: (rows: number, threads: number) => readonly Share[];
//# sourceMappingURL=share.d.ts.map