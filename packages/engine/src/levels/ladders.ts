import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity } from "@tierpolicy/schema";
import { type Ladder, ladderOf } from "./lattice.js";

/** `none < best-effort < target < guaranteed`: how strongly a service is promised. */
export const commitment: Ladder<Commitment> = ladderOf<Commitment>(COMMITMENTS);

/** `unannounced < individual < segment < public`: how widely a service may be told of. */
export const publicity: Ladder<Publicity> = ladderOf<Publicity>(PUBLICITIES);
