import { KERNEL } from "./kernel.generated.js";
let compiled;
/** Starts a kernel. */
export const startKernel = () => {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0)));
    const { E, abs, exp, expm1, log1p, max, min } = Math;
    const math = { E, abs, exp, expm1, log1p, max, min };
    const env = Object.fromEntries(Object.entries(math).map(([name, value]) => [`Math.${name}`, value]));
    const exports = new WebAssembly.Instance(compiled, { env }).exports;
    return {
        kernel: exports,
        numberOf: (name) => exports[name].value,
        set: (numbers) => {
            for (const [name, value] of Object.entries(numbers))
                if (name in exports)
                    exports[name].value = value;
        },
        view: (kind, from, length) => new kind(exports.memory.buffer, from, length),
    };
};
//# sourceMappingURL=kernel.js.map