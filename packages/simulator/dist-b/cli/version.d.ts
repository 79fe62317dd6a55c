/** The version of this package, from its manifest. */
export declare const version: () => string;
//# sourceMappingURL=version.d.ts.map