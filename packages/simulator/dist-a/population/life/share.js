/** So many people are worth a thread of their own. All shares but the last are made up of so many, which the kernel need not fill up then. */
export const LEAST = 1024;
/** All places, in shares that are as large as each other, one for each thread; fewer where there are not enough people. */
export const sharesOf = (rows, threads) => {
    const parts = Math.ceil(rows / LEAST);
    const count = Math.min(threads, parts);
    const starts = Array.from({ length: count }, (_, thread) => Math.floor((thread * parts) / count) * LEAST);
    return starts.map((first, thread) => ({ first, count: (starts[thread + 1] ?? rows) - first }));
};
//# sourceMappingURL=share.js.map