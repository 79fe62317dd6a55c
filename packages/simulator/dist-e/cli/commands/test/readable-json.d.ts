/** JSON as a person would write it: what fits on a line stands on one. */
export declare const readableJson: (value: unknown, indent?: string) => string;
//# sourceMappingURL=readable-json.d.ts.map