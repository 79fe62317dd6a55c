/** The forms that a file of customers can have. */
export const CUSTOMER_FORMATS = ["json", "jsonl", "csv"];
//# sourceMappingURL=customer-format.js.map