// PostgreSQL behind the interface of a database: a small pool of connections, COPY for many rows, cursors for long reads.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { copyLines } from "./copy-lines.ts";
import type { Database, InsertTarget, Queries, Row, Tuple, Value } from "./database.ts";
import { numberPlaceholders } from "./placeholders.ts";
import { parsePostgresAddress } from "./postgres-address.ts";
import { explainPostgresError } from "./postgres-error.ts";
import { StoreUnavailableError } from "./store-error.ts";
import { createTurns } from "./turns.ts";

/** Connections of one process: some statements side by side, a transaction, a long read. */
const mostConnections = 4;
const connectMilliseconds = 10_000;
/** A process that sleeps inside a transaction keeps its locks no longer than this. */
const sleepMilliseconds = 60_000;
/** Rows from which COPY is faster than one statement with parameters. */
const fewRows = 50;
/** Rows of a cursor fetched at once. */
const fetchedRows = 500;

/** Opens the database at an address; connects once, so that what is wrong shows here. */
export async function openPostgresDatabase(address: string): Promise<Database> {
  const { label, tls, applicationName, ...where } = parsePostgresAddress(address);
  const pool = new pg.Pool({
    ...where,
    ssl: tls,
    application_name: applicationName,
    max: mostConnections,
    connectionTimeoutMillis: connectMilliseconds,
    idle_in_transaction_session_timeout: sleepMilliseconds,
    keepAlive: true,
    types: { getTypeParser },
  });
  // An idle connection may end at any time (a server that stops); the next statement gets another one.
  pool.on("error", () => {});
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explainPostgresError(error, label);
    }
  };
  /** A connection until it is given back; one that failed is thrown away. */
  const checkOut = async () => {
    const client = await guarded(() => pool.connect());
    let lost = false;
    // Without somebody who listens the end of a connection between two statements would end the process.
    const onError = () => (lost = true);
    client.on("error", onError);
    return {
      client,
      giveBack: (isUsable: boolean) => {
        client.off("error", onError);
        client.release(lost || !isUsable);
      },
    };
  };
  const lend = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const { client, giveBack } = await checkOut();
    let isUsable = true;
    try {
      return await guarded(() => work(client));
    } catch (error) {
      isUsable = !(error instanceof StoreUnavailableError);
      throw error;
    } finally {
      giveBack(isUsable);
    }
  };
  const inTransaction = <T>(work: (queries: Queries) => Promise<T>, begin = "BEGIN"): Promise<T> =>
    lend(async (client) => {
      await client.query(begin);
      try {
        const result = await work(createQueries(client, guarded));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        // Where the connection is lost the server rolls back by itself; the first error is the one to tell.
        await client.query("ROLLBACK").catch(() => {});
        throw error;
      }
    });
  const turns = createTurns();
  const outside = <T>(work: (queries: Queries) => Promise<T>): Promise<T> => {
    turns.refuseInside();
    return lend((client) => work(createQueries(client, guarded)));
  };
  const database: Database = {
    dialect: "postgres",
    label,
    rows: async (sql, values) => outside((queries) => queries.rows(sql, values)),
    run: async (sql, values) => outside((queries) => queries.run(sql, values)),
    script: async (sql) => outside((queries) => queries.script(sql)),
    insert: async (target, rows) => {
      turns.refuseInside();
      return inTransaction((queries) => queries.insert(target, rows));
    },
    async *stream(sql, values) {
      turns.refuseInside();
      const { client, giveBack } = await checkOut();
      let isDone = false;
      try {
        await guarded(() => client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        yield* createQueries(client, guarded).stream(sql, values);
        await guarded(() => client.query("COMMIT"));
        isDone = true;
      } finally {
        // A reader that stops early leaves a transaction behind: the connection goes with it.
        giveBack(isDone);
      }
    },
    transaction: async (work) => {
      turns.refuseInside();
      return inTransaction((queries) => turns.within(() => work(queries)));
    },
    close: () => pool.end(),
  };
  try {
    await database.rows("SELECT 1");
    return database;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

type Guard = <T>(work: () => Promise<T>) => Promise<T>;

function createQueries(client: pg.PoolClient, guarded: Guard): Queries {
  const query = (sql: string, values: Tuple = []) =>
    guarded(() => client.query<Row>(numberPlaceholders(sql), values.map(toParameter)));
  let cursors = 0;
  let stages = 0;
  return {
    dialect: "postgres",
    rows: async (sql, values) => (await query(sql, values)).rows,
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
    script: async (sql) => {
      await guarded(() => client.query(sql));
    },
    async insert(target, rows) {
      const few: Tuple[] = [];
      const iterator = rows[Symbol.iterator]();
      for (let next = iterator.next(); !next.done; next = iterator.next())
        if (few.push(next.value) === fewRows) break;
      if (few.length === 0) return 0;
      if (few.length < fewRows) {
        const { rowCount } = await query(insertStatement(target, few.length), few.flat());
        return rowCount ?? 0;
      }
      const rest = { [Symbol.iterator]: () => iterator };
      const { table, columns } = target;
      if (target.ifPresent !== "keep")
        return guarded(() => copyInto(client, table, columns, few, rest));
      // COPY knows no conflicts: the rows go to a table of this transaction, and from there to theirs.
      const stage = `stage_${table.replace(/\W/g, "_")}_${++stages}`;
      const names = columns.join(", ");
      await query(
        `CREATE TEMPORARY TABLE ${stage} ON COMMIT DROP AS SELECT ${names} FROM ${table} LIMIT 0`,
      );
      await guarded(() => copyInto(client, stage, columns, few, rest));
      const { rowCount } = await query(
        `INSERT INTO ${table} (${names}) SELECT ${names} FROM ${stage} ON CONFLICT DO NOTHING`,
      );
      await query(`DROP TABLE ${stage}`);
      return rowCount ?? 0;
    },
    async *stream(sql, values) {
      const cursor = `cursor_${++cursors}`;
      await query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, values);
      for (;;) {
        const { rows } = await query(`FETCH ${fetchedRows} FROM ${cursor}`);
        yield* rows;
        if (rows.length < fetchedRows) break;
      }
      await query(`CLOSE ${cursor}`);
    },
  };
}

async function copyInto(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  ...rows: readonly Iterable<Tuple>[]
): Promise<number> {
  const copy = client.query(copyFrom(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
  await pipeline(Readable.from(copyLines(rows)), copy);
  return copy.rowCount;
}

function insertStatement({ table, columns, ifPresent }: InsertTarget, rows: number): string {
  const one = `(${columns.map(() => "?").join(", ")})`;
  const conflict = ifPresent === "keep" ? " ON CONFLICT DO NOTHING" : "";
  return `INSERT INTO ${table} (${columns.join(", ")}) VALUES ${Array(rows).fill(one).join(", ")}${conflict}`;
}

function toParameter(value: Value): Value | Buffer {
  return value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value;
}

/** Object identifiers of types: truth values, whole and other numbers. */
const numeric = new Set([20, 21, 23, 26, 700, 701, 1700]);

/** Values as SQLite gives them. */
function getTypeParser(type: number): (text: string) => Value {
  if (type === 16) return (text) => (text === "t" ? 1 : 0);
  if (type === 17) return (text) => new Uint8Array(Buffer.from(text.slice(2), "hex"));
  return numeric.has(type) ? Number : (text) => text;
}
