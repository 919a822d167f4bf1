// Names that get numbers as they come: documents and rules, of which few are named often.

/** Gives names numbers, 0, 1, …, as they come. */
export function createNumbers() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names: names as readonly string[],
    numberOf(name: string): number {
      let number = numbers.get(name);
      if (number === undefined) numbers.set(name, (number = names.push(name) - 1));
      return number;
    },
  };
}
