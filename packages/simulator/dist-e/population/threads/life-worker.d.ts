export {};
//# sourceMappingURL=life-worker.d.ts.map