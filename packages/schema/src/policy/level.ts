import type { Text } from "./text.js";

/** How strongly a service is promised, from the weakest to the strongest (spec §2). */
export const COMMITMENTS = ["none", "best-effort", "target", "guaranteed"] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** How widely a service may be told of, from the narrowest to the widest (spec §2). */
export const PUBLICITIES = ["unannounced", "individual", "segment", "public"] as const;
export type Publicity = (typeof PUBLICITIES)[number];

/** The scale of one term of a service: which values there are, and which of two is the better one. */
export type TermScale =
  | { readonly kind: "number" | "integer"; readonly better: "more" | "less" }
  /** `values` are listed from worst to best. */
  | { readonly kind: "enum"; readonly values: readonly string[] };

/** A scale, and what people call it. */
export type Term = TermScale & { readonly title?: Text };

export type TermValue = number | string;

/** A value for some of a service's terms, by term id. */
export type Terms = ReadonlyMap<string, TermValue>;
