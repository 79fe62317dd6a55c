/**
 * Below which value a share of Student's t distribution lies; a report asks for the same one thousands of times.
 *
 * @param share 0 to 1
 * @param freedom degrees of freedom, 1 or more
 */
export declare const quantileOfT: (share: number, freedom: number) => number;
//# sourceMappingURL=quantile-of-t.d.ts.map