export {};
//# sourceMappingURL=property.js.map