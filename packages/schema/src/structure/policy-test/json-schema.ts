import { emissionOf } from "../emission.js";
import { policyTestDefinition } from "./document.js";

/** The form of policy tests: `policy-test.schema.json`, and what its validator is compiled from. */
export const { publicSchema, bareSchema, notes } = emissionOf("tierpolicy policy tests", policyTestDefinition);
