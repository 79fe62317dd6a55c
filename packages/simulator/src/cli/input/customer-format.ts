/** The forms that a file of customers can have. */
export const CUSTOMER_FORMATS = ["json", "jsonl", "csv"] as const;
export type CustomerFormat = (typeof CUSTOMER_FORMATS)[number];
