// What Node and every browser have of WebAssembly, as far as the kernel needs it: the types of the language's own library know nothing of it,
// and those of browsers know of much that Node has not.
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: object;
  }
  interface Global {
    value: number;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
}
