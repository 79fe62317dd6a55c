import { formChecker } from "./form-checker.js";
import { notes } from "./notes.generated.js";
import validate from "./validator.generated.js";

/** What is wrong with the form of a policy document: nothing, if it is a `PolicyDocument`. */
export const checkForm = formChecker({ validate, notes });
