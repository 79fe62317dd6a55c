import type { Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Policy } from "../policy/policy.js";
import type { PolicyDocument } from "../structure/document.js";
import type { CheckDocument } from "./check.js";
import type { ShapeOf } from "./shape.js";

export declare const definePolicy: <const Document extends PolicyDocument>(
  document: CheckDocument<Document>,
) => Either<NonEmptyArray<Diagnostic>, Policy<ShapeOf<Document>>>;
