export {};
//# sourceMappingURL=wording.js.map