/** `1 rule`, `2 rules`, `12,000 rules`. */
export declare const counted: (count: number, noun: string) => string;
//# sourceMappingURL=counted.d.ts.map