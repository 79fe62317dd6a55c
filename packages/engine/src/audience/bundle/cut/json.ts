/** A part of a document. */
export interface Json {
  readonly [key: string]: unknown;
}

/** Some of a document's keys, in its own order. */
export const only = (document: Json, keys: ReadonlySet<string>): Json =>
  Object.fromEntries(Object.entries(document).filter(([key]) => keys.has(key)));

/** The entries of a map of parts, each cut; those that are cut away altogether are left out. */
export const eachOf = (parts: unknown, cut: (part: Json, id: string) => Json | undefined): Json =>
  Object.fromEntries(
    Object.entries((parts ?? {}) as { readonly [id: string]: Json }).flatMap(([id, part]) => {
      const kept = cut(part, id);
      return kept === undefined ? [] : [[id, kept]];
    }),
  );
