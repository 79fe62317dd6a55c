/** The same text twice iff these are the same files, and nothing has happened to them. */
export declare const signatureOfAll: (paths: readonly string[]) => Promise<string>;
//# sourceMappingURL=signature.d.ts.map