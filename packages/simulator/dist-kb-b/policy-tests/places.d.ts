/** The JSON Pointer of a member or an element of what `pointer` points to. */
export declare const child: (pointer: string, key: string | number) => string;
//# sourceMappingURL=places.d.ts.map