import { SIMULATOR_CODES } from "../../diagnostics/codes.js";
export const problem = (code, pointer, message, help) => Object.freeze({ code, severity: SIMULATOR_CODES[code].severity, message, pointer, ...(help !== undefined && { help }) });
/** About an option of a simulation, by its name. */
export const about = (option, message, help) => problem("simulation-option", `/${option}`, message, help);
//# sourceMappingURL=problem.js.map