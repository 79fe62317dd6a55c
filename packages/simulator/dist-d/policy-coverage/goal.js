export const GOAL_KINDS = ["rule", "effect", "condition", "outcome"];
//# sourceMappingURL=goal.js.map