/** The forms that a file of customers can have. */
export declare const CUSTOMER_FORMATS: readonly ["json", "jsonl", "csv"];
export type CustomerFormat = (typeof CUSTOMER_FORMATS)[number];
//# sourceMappingURL=customer-format.d.ts.map