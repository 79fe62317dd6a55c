import { formChecker } from "../form-checker.js";
import { notes } from "./notes.generated.js";
import validate from "./validator.generated.js";

/** What is wrong with the form of a document of policy tests: nothing, if it is a `PolicyTestDocument`. */
export const checkTestForm = formChecker({ validate, notes });
