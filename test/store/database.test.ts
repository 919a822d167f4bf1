// What every database must do, held against SQLite and PostgreSQL alike.
import { writeFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase, type Database, type Tuple } from "../../src/store/database.ts";
import { storable } from "../../src/store/exact.ts";
import { migrate, type StorePart } from "../../src/store/migrate.ts";
import { dialects, testDatabases, type TestDatabases } from "../support/databases.ts";

const table = (database: Database) =>
  database.script(
    `CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, weight ${database.dialect === "sqlite" ? "REAL" : "DOUBLE PRECISION"}, bytes ${database.dialect === "sqlite" ? "BLOB" : "BYTEA"});
     CREATE TABLE other (id INTEGER);`,
  );
const columns = ["id", "name", "weight", "bytes"];
const hostile = "a\tb\nc\r\\.\\N\\\\ 'x' \"y\" ? $1 é 日本 🎧 \u0001";

describe.each(dialects)("a database: %s", (dialect) => {
  let kind: TestDatabases;
  let address: string;
  let database: Database;
  beforeAll(async () => {
    kind = await testDatabases[dialect]();
  });
  afterAll(() => kind?.close());
  beforeEach(async () => {
    address = await kind.create();
    database = await openDatabase(address);
    await table(database);
  });
  afterEach(() => database.close());

  const count = async () =>
    (await database.rows("SELECT count(*) AS n FROM thing WHERE id >= ?", [0]))[0]!["n"];

  it("says what it is", () => {
    expect(database.dialect).toBe(dialect);
    expect(address).toContain(database.label.split("/").at(-1));
  });

  it("gives back what was written", async () => {
    const rows: Tuple[] = [
      [1, hostile, 0.1 + 0.2, new Uint8Array([0, 1, 255, 92, 10])],
      [2, "", -1e300, new Uint8Array()],
      [3, null, null, null],
    ];
    for (const row of rows)
      expect(await database.run("INSERT INTO thing VALUES (?, ?, ?, ?)", row)).toBe(1);
    const read = await database.rows("SELECT * FROM thing ORDER BY id");
    expect(read.map((row) => columns.map((name) => row[name]))).toEqual(rows);
  });

  it("gives every number and every text as it is", async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const text = fc.string({ unit: "binary" }).map((any) => storable(any));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(number, text)), async (pairs) => {
        await database.run("DELETE FROM thing");
        const rows = pairs.map(([weight, name], id): Tuple => [id, name, weight + 0]);
        await database.insert({ table: "thing", columns: ["id", "name", "weight"] }, rows);
        const read = await database.rows(
          "SELECT id, name, weight, weight + 0 AS same FROM thing ORDER BY id",
        );
        expect(read).toEqual(
          rows.map(([id, name, weight]) => ({ id, name, weight, same: weight })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("gives what was asked for, in the order asked for", async () => {
    await database.insert(
      { table: "thing", columns: ["id", "name"] },
      [[3], [1], [2]].map(([id]) => [id!, `'${id}'`]),
    );
    const sql = 'SELECT name AS "it\'s", id, id * 2 AS twice FROM thing ORDER BY id DESC LIMIT ?';
    const rows = await database.rows(sql, [2]);
    expect(rows.map((row) => Object.entries(row))).toEqual(
      [3, 2].map((id) => [
        ["it's", `'${id}'`],
        ["id", id],
        ["twice", id * 2],
      ]),
    );
  });

  it("takes a question mark in quotes and comments for what it is", async () => {
    const sql = "SELECT '?''?' AS \"a?\", ? AS b -- ?\n /* ? */";
    expect(await database.rows(sql, ["x"])).toEqual([{ "a?": "?'?", b: "x" }]);
  });

  it("gives numbers and truth values alike", async () => {
    const [row] = await database.rows(
      "SELECT count(*) AS n, sum(id) AS s, 1 < 2 AS yes, CAST(9007199254740991 AS BIGINT) AS big FROM thing",
    );
    expect(row).toEqual({ n: 0, s: null, yes: 1, big: 2 ** 53 - 1 });
  });

  it("counts the rows a change touched", async () => {
    await database.insert({ table: "thing", columns: ["id"] }, [[1], [2], [3]]);
    expect(await database.run("UPDATE thing SET name = ? WHERE id < ?", ["x", 3])).toBe(2);
    expect(await database.run("DELETE FROM thing WHERE id = ? RETURNING id", [1])).toBe(1);
    expect(await database.rows("DELETE FROM thing RETURNING id")).toHaveLength(2);
  });

  it.each([3, 2000])("inserts %i rows, all or nothing", async (size) => {
    const target = { table: "thing", columns };
    const rows = Array.from({ length: size }, (_, id): Tuple => [
      id,
      `${hostile}${id}`,
      id / 7,
      new Uint8Array([id % 256, 92]),
    ]);
    expect(await database.insert(target, rows)).toBe(size);
    const read = await database.rows("SELECT * FROM thing ORDER BY id");
    expect(read.map((row) => columns.map((name) => row[name]))).toEqual(rows);
    const more: Tuple[] = [...rows.map(([id, ...rest]) => [Number(id) + size, ...rest]), rows[0]!];
    await expect(database.insert(target, more)).rejects.toThrow();
    expect(await count()).toBe(size);
    expect(await database.insert({ ...target, ifPresent: "keep" }, more)).toBe(size);
    expect(await count()).toBe(2 * size);
  });

  it("inserts nothing from nothing", async () => {
    expect(await database.insert({ table: "thing", columns: ["id"] }, [])).toBe(0);
  });

  it("commits a transaction as a whole, or not at all", async () => {
    const answer = await database.transaction(async (queries) => {
      await queries.run("INSERT INTO thing (id) VALUES (1)");
      await queries.insert({ table: "thing", columns: ["id"], ifPresent: "keep" }, [[1], [2]]);
      return queries.rows("SELECT id FROM thing ORDER BY id");
    });
    expect(answer).toEqual([{ id: 1 }, { id: 2 }]);
    const stopped = database.transaction(async (queries) => {
      await queries.run("DELETE FROM thing");
      throw new Error("changed my mind");
    });
    await expect(stopped).rejects.toThrow("changed my mind");
    expect(await count()).toBe(2);
  });

  it("refuses a transaction in a transaction, and stays usable", async () => {
    const nested = database.transaction(() => database.transaction(async () => 1));
    await expect(nested).rejects.toThrow("only the queries it was given");
    const around = database.transaction(async () => database.rows("SELECT 1 AS one"));
    await expect(around).rejects.toThrow("only the queries it was given");
    expect(await database.rows("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("does things asked for side by side", async () => {
    const add = (id: number) =>
      database.transaction(async (queries) => {
        const [row] = await queries.rows("SELECT count(*) AS n FROM other");
        await queries.run("INSERT INTO other VALUES (?)", [id]);
        return row;
      });
    await Promise.all(Array.from({ length: 20 }, (_, id) => add(id)));
    expect(await database.rows("SELECT count(*) AS n FROM other")).toEqual([{ n: 20 }]);
  });

  it("streams one state, whatever is written meanwhile, and may be left early", async () => {
    await database.insert(
      { table: "thing", columns: ["id"] },
      Array.from({ length: 3000 }, (_, id) => [id]),
    );
    const seen: unknown[] = [];
    for await (const row of database.stream(
      "SELECT id FROM thing WHERE id >= ? ORDER BY id",
      [10],
    )) {
      if (seen.length === 5) await database.run("DELETE FROM thing WHERE id > 100");
      seen.push(row["id"]);
    }
    expect(seen).toEqual(Array.from({ length: 2990 }, (_, i) => i + 10));
    for (let round = 0; round < 10; round++)
      for await (const _ of database.stream("SELECT id FROM thing")) break;
    expect(await count()).toBe(101);
    await database.transaction(async (queries) => {
      await queries.run("DELETE FROM thing WHERE id > 1");
      const ids: unknown[] = [];
      for await (const row of queries.stream("SELECT id FROM thing ORDER BY id"))
        ids.push(row["id"]);
      expect(ids).toEqual([0, 1]);
    });
  });

  it("is open for several at once", async () => {
    const others = await Promise.all([openDatabase(address), openDatabase(address)]);
    await others[0].run("INSERT INTO thing (id) VALUES (7)");
    expect(await others[1].rows("SELECT id FROM thing")).toEqual([{ id: 7 }]);
    await Promise.all(others.map((other) => other.close()));
  });

  const part = (...sql: string[]): StorePart => ({
    name: "part",
    migrations: sql.map((script) => () => script),
  });
  const first = "CREATE TABLE a (id INTEGER); INSERT INTO a VALUES (1)";

  it("is migrated once, by whoever is first, and further later", async () => {
    const others = await Promise.all([1, 2, 3].map(() => openDatabase(address)));
    await Promise.all(others.map((other) => migrate(other, part(first))));
    await migrate(database, part(first, "ALTER TABLE a ADD COLUMN name TEXT"));
    expect(await database.rows("SELECT * FROM a")).toEqual([{ id: 1, name: null }]);
    await expect(migrate(others[0]!, part(first))).rejects.toThrow(/version 2 \(part\).*writes 1/);
    await Promise.all(others.map((other) => other.close()));
  });

  it("is left as it was by a migration that fails", async () => {
    await expect(migrate(database, part(first, "CREATE NONSENSE"))).rejects.toThrow();
    await migrate(database, part(first));
    expect(await database.rows("SELECT id FROM a")).toEqual([{ id: 1 }]);
  });
});

describe("openDatabase", () => {
  it("refuses a file of something else", async () => {
    const kind = await testDatabases.sqlite();
    const path = await kind.create();
    writeFileSync(path, "This is a letter.\n".repeat(100));
    await expect(openDatabase(path)).rejects.toThrow(/no store of castgraph.*test-1/);
    await kind.close();
  });

  it("says which database cannot be reached, without its address", async () => {
    const opened = openDatabase("postgres://me:secret@127.0.0.1:1/mine?sslmode=disable");
    const message = await opened.then(String, String);
    expect(message).toContain("cannot be reached: 127.0.0.1/mine");
    expect(message).not.toMatch(/secret|me:/);
  });
});
