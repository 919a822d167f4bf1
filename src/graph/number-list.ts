// A number list: a typed array that grows, for millions of whole numbers.

/** Numbers added one by one; the memory is at most twice that of the array that comes of it. */
export interface NumberList<A> {
  readonly length: number;
  push(value: number): void;
  /** All of them, in an array of their own. */
  all(): A;
}

/** An empty list whose values are kept as `create` keeps them. */
export function createNumberList<A extends TypedNumbers>(
  create: new (length: number) => A,
): NumberList<A> {
  let values = new create(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const longer = new create(length * 2);
        longer.set(values);
        values = longer;
      }
      values[length++] = value;
    },
    all() {
      const copy = new create(length);
      copy.set(values.subarray(0, length));
      return copy;
    },
  };
}

type TypedNumbers = Uint8Array | Uint32Array | Float64Array;
