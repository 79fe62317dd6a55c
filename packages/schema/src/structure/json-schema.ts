import { policyDefinition } from "./document.js";
import { emissionOf } from "./emission.js";

/** The whole language: `policy.schema.json`, and what its validator is compiled from. */
export const { publicSchema, bareSchema, notes } = emissionOf("tierpolicy", policyDefinition);
