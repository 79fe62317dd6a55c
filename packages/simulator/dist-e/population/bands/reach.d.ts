/**
 * How many standard errors the 95 % interval reaches to either side, by Student's t; a report asks for the same thousands of times.
 *
 * @param freedom degrees of freedom, 1 or more: one less than there are values
 */
export declare const reachOf95: (freedom: number) => number;
//# sourceMappingURL=reach.d.ts.map