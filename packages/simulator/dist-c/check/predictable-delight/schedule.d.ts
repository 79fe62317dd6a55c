/** What makes a delight unpredictable, as a command. */
export declare const SCHEDULE = "give it a schedule, as in `\"surprise\": { \"perYear\": 2, \"minGapDays\": 60 }`";
//# sourceMappingURL=schedule.d.ts.map