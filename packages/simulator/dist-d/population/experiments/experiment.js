export {};
//# sourceMappingURL=experiment.js.map