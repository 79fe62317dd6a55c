export interface Bytes {
  readonly minified: number;
  readonly gzipped: number;
}
/** What is guarded: an application that compiles a policy and decides, and has no use for the rest. */
export const COMPILE_AND_DECIDE: string;
/** Bytes of what an application would carry that has only this in it. */
export const bundled: (contents: string) => Promise<Bytes>;
/** Of what modules that consists, from the heaviest on. */
export const modulesOf: (contents: string) => Promise<readonly { readonly module: string; readonly minified: number }[]>;
