import { type Channel } from "@tierpolicy/schema";
/**
 * By row, the widest reach of those channels in whose audience the person is, whoever is spoken of, as a place in `PUBLICITIES`; 0 for none.
 *
 * @param members by segment of the policy with audiences, 1 where the row is in it
 */
export declare const heardOn: (channels: readonly Channel[], members: (segment: string) => Uint8Array, rows: number) => Uint8Array;
//# sourceMappingURL=heard.d.ts.map