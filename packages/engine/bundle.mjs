// The package as it is published.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleLibrary } from "../../.ci/bundle-library.mjs";

// A thread begins with a file of its own; and whoever surprises nobody carries no hash. What sums up demand knows policies, and decides nothing.
await bundleLibrary(dirname(fileURLToPath(import.meta.url)), ["columns/threads/threads-worker", "surprise/draws"], ["demand"]);
