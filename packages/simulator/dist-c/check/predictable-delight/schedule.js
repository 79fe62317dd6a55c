/** What makes a delight unpredictable, as a command. */
export const SCHEDULE = 'give it a schedule, as in `"surprise": { "perYear": 2, "minGapDays": 60 }`';
//# sourceMappingURL=schedule.js.map