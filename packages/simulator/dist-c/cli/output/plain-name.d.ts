/** A name that an author wrote, on one line and harmless to a terminal, without the backticks. */
export declare const plainName: (name: string) => string;
//# sourceMappingURL=plain-name.d.ts.map