import type { Scalar, ScalarType } from "@tierpolicy/schema";
/** Days since 1970-01-01. */
export declare const numberOfDay: (date: string) => number;
/** The day of a number, as `YYYY-MM-DD`. */
export declare const dayOfNumber: (day: number) => string;
/** The first moment of a day, in UTC. */
export declare const momentOfDay: (date: string) => string;
/** Days of a date, milliseconds of a date-time, since 1970; a number is itself. */
export declare const numberOf: ({ kind }: ScalarType, value: Scalar) => number;
//# sourceMappingURL=calendar.d.ts.map