// TLS to a real server: what is encrypted, what is trusted, and what is said where it is not.
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";

const at = (name: string) => resolve(import.meta.dirname, "../fixtures/tls", name);
/** Signed by itself, for the host `localhost`. */
const cert = at("server.pem");

describe("openDatabase over TLS", () => {
  let server: TestPostgres;
  let plain: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres({ tls: { cert, key: at("server-key.pem") } });
    plain = await startPostgres();
  });
  afterAll(async () => {
    await server?.close();
    await plain?.close();
  });

  /** Whether the connection is encrypted, or the message of the error. */
  const connect = async (host: string, parameters: string, to = server) => {
    try {
      const address = to.adminAddress.replace("127.0.0.1", host);
      const database = await openDatabase(`${address}?${parameters}`);
      const [row] = await database.rows("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
      await database.close();
      return row?.["ssl"] === 1;
    } catch (error) {
      return String(error);
    }
  };

  it.each([
    ["localhost", "sslmode=disable", false],
    ["localhost", "sslmode=require", true],
    ["127.0.0.1", "sslmode=require", true],
    ["localhost", `sslmode=verify-full&sslrootcert=${cert}`, true],
    ["127.0.0.1", `sslmode=verify-ca&sslrootcert=${cert}`, true],
  ])("%s?%s", async (host, parameters, isEncrypted) => {
    expect(await connect(host, parameters)).toBe(isEncrypted);
  });

  it("refuses who cannot be trusted", async () => {
    const refused = /certificate that cannot be trusted: (?:localhost|127\.0\.0\.1)\/postgres/;
    expect(await connect("localhost", "sslmode=verify-full")).toMatch(refused);
    expect(await connect("localhost", "sslmode=verify-ca")).toMatch(refused);
    expect(await connect("127.0.0.1", `sslmode=verify-full&sslrootcert=${cert}`)).toMatch(refused);
  });

  it("does not go on without encryption where it was asked for", async () => {
    expect(await connect("127.0.0.1", "sslmode=require", plain)).toMatch(/does not speak TLS/);
  });
});
