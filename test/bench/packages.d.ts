// Types of packages that bring none and are only measured against.
declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(names: readonly string[]);
    search(text: string): readonly (readonly [number, readonly string[]])[];
  }
}
declare module "fastscan" {
  export default class FastScanner {
    constructor(names: readonly string[]);
    search(text: string): readonly (readonly [number, string])[];
  }
}
