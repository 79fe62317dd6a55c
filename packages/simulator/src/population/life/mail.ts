/** What some neighbouring places tell: what of, and the tellers' satisfaction. */
export interface Edge {
  readonly of: Uint16Array<ArrayBuffer>;
  readonly how: Float64Array<ArrayBuffer>;
}

/** What those who are looked after in one thread told in a week, as far as others may hear it who are looked after in another. */
export interface Post {
  /** By thread, to people far away who are looked after there, as the kernel writes them: in the order of the tellers' places. */
  readonly letters: readonly Uint8Array<ArrayBuffer>[];
  /** At the first places, and at the last ones. */
  readonly first: Edge;
  readonly last: Edge;
}

/** What a thread hears in a week from elsewhere. */
export interface Mail {
  /** In the order of the tellers' places. */
  readonly letters: readonly Uint8Array<ArrayBuffer>[];
  /** What is told before the first place, and after the last one. */
  readonly before: Edge;
  readonly after: Edge;
}

/** What each thread gets, of what all have told: they stand in a ring. */
export const delivered = (posts: readonly Post[]): readonly Mail[] =>
  posts.map((_, thread) => ({
    letters: posts.map(({ letters }) => letters[thread] as Uint8Array<ArrayBuffer>),
    before: (posts.at(thread - 1) as Post).last,
    after: (posts[(thread + 1) % posts.length] as Post).first,
  }));
