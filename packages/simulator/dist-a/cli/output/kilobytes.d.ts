/** The size of a text in UTF-8, as `12.3 kB`. */
export declare const kilobytes: (text: string) => string;
//# sourceMappingURL=kilobytes.d.ts.map