// What an application carries that compiles and decides, module by module: to see what grew. Build first.
// Run: node packages/engine/bench/measure/weigh.mjs
import { bundled, COMPILE_AND_DECIDE, modulesOf } from "./bundled.mjs";

const { minified, gzipped } = await bundled(COMPILE_AND_DECIDE);
for (const { module, minified } of await modulesOf(COMPILE_AND_DECIDE)) console.log(`${String(minified).padStart(7)}  ${module}`);
console.log(`${minified} bytes minified, ${gzipped} gzipped`);
