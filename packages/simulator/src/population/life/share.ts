/** People who are looked after in one thread: places that follow one another on the ring. */
export interface Share {
  readonly first: number;
  readonly count: number;
}

/** The kernel takes four people at a time, and so many at once are a thread's worth at least. */
export const LEAST = 1024;

/** All places, in shares that are as large as each other, one for each thread; fewer where there are not enough people. */
export const sharesOf = (rows: number, threads: number): readonly Share[] => {
  const parts = Math.ceil(rows / LEAST);
  const count = Math.min(threads, parts);
  const starts = Array.from({ length: count }, (_, thread) => Math.floor((thread * parts) / count) * LEAST);
  return starts.map((first, thread) => ({ first, count: (starts[thread + 1] ?? rows) - first }));
};
