/** How many pairs of a policy and a customer `decide` is held against the reference on; `TIERPOLICY_PAIRS=1000000` for a long run. */
export const PAIRS = Number(process.env["TIERPOLICY_PAIRS"] ?? 100_000);

export const SEED = Number(process.env["TIERPOLICY_SEED"]);
