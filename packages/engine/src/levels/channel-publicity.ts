import type { Channel, Publicity } from "@tierpolicy/schema";

/** The publicity that it takes to be told of on a channel. */
export const publicityOf = ({ reach }: Channel): Publicity => (reach.kind === "segments" ? "segment" : reach.kind);
