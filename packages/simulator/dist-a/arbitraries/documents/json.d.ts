/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: Json;
}
/** An object without the keys that have no value. */
export declare const present: (entries: {
    readonly [key: string]: Json | undefined;
}) => JsonObject;
//# sourceMappingURL=json.d.ts.map