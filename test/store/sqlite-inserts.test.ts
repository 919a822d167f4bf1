// Inserts: rows are there as they were given, whatever could be bound together on their way.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase, type Database, type Tuple, type Value } from "../../src/store/database.ts";

let database: Database;
beforeAll(async () => {
  database = await openDatabase(":memory:");
});
afterAll(() => database.close());

const whole: fc.Arbitrary<fc.Arbitrary<Value>> = fc.constantFrom(
  fc.nat(8191),
  fc.nat(2 ** 26 - 1),
  fc.nat(2 ** 26),
  fc.constantFrom(0, 8191, 8192, 2 ** 26 - 1, 2 ** 26, 2 ** 31, 2 ** 53 - 1, -1),
  fc.constant(null),
  fc.option(fc.nat(10)),
);
const real: fc.Arbitrary<fc.Arbitrary<Value>> = fc.constantFrom(
  // SQLite knows no negative zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
  fc.nat(3),
  fc.option(fc.constant(1)),
);
const text: fc.Arbitrary<fc.Arbitrary<Value>> = fc.constantFrom(
  fc.constant(null),
  fc.constantFrom("", "1", "x y"),
);
/** Columns of which each holds one sort of value, some the same everywhere. */
const rows = fc
  .tuple(whole, whole, whole, whole, whole, whole, real, text)
  .chain((columns) => fc.array(fc.tuple(...columns), { minLength: 495, maxLength: 1200 }));

it("come back as they went in", async () => {
  const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const types = [...names.slice(0, 6).map((name) => `${name} INTEGER`), "g REAL", "h TEXT"];
  await database.script(
    `CREATE TABLE kept (number INTEGER PRIMARY KEY, ${types.join(", ")}) STRICT`,
  );
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      await database.run("DELETE FROM kept");
      const numbered = list.map((row, i): Tuple => [i, ...row]);
      const target = { table: "kept", columns: ["number", ...names] };
      expect(await database.insert(target, numbered)).toBe(list.length);
      const found = await database.rows("SELECT * FROM kept ORDER BY number");
      expect(found.map((row) => Object.values(row))).toEqual(numbered);
      // Those that are there stay as they are.
      const others = numbered.map(([number, , ...rest]): Tuple => [number!, 7, ...rest]);
      expect(await database.insert({ ...target, ifPresent: "keep" }, others)).toBe(0);
      expect(await database.rows("SELECT * FROM kept ORDER BY number")).toEqual(found);
    }),
    { numRuns: 20 },
  );
});
