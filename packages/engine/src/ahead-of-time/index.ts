export { type EmittedModule, type ModuleOptions, moduleOf } from "./module-of.js";
