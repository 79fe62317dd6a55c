/** Results as text: a line each for `jsonl`; else readable JSON, an array where there can be several. */
export declare const asJson: (results: readonly unknown[], format: "json" | "jsonl", isList: boolean) => string;
//# sourceMappingURL=as-json.d.ts.map