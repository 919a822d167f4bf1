import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePostgresAddress } from "../../src/store/postgres-address.ts";
import { explainPostgresError } from "../../src/store/postgres-error.ts";

const parse = (address: string) => parsePostgresAddress(address, {});

describe("parsePostgresAddress", () => {
  it("takes an address apart", () => {
    expect(parse("postgres://me:p%40ss%2F@db.example:6432/my%20casts?sslmode=disable")).toEqual({
      label: "db.example/my casts",
      host: "db.example",
      port: 6432,
      user: "me",
      password: "p@ss/",
      database: "my casts",
      applicationName: "castgraph",
      tls: false,
    });
  });

  it("takes the folder of a socket, and what is missing from the environment", () => {
    const address = parse("postgresql:///casts?host=/run/postgresql&user=me");
    expect(address).toMatchObject({ host: "/run/postgresql", user: "me", tls: false });
    const bare = parsePostgresAddress("postgres://", { PGHOST: "db.example", PGDATABASE: "casts" });
    expect(bare.label).toBe("db.example/casts");
    expect(bare.tls).toEqual({ rejectUnauthorized: true });
    expect(bare).not.toHaveProperty("host");
  });

  it.each([
    ["postgres://db.example/a", { rejectUnauthorized: true }],
    ["postgres://db.example/a?sslmode=verify-full", { rejectUnauthorized: true }],
    ["postgres://db.example/a?sslmode=require", { rejectUnauthorized: false }],
    ["postgres://db.example/a?sslmode=disable", false],
    ["postgres://localhost/a", false],
    ["postgres://127.0.0.1/a", false],
    ["postgres://[::1]/a", false],
    ["postgres://localhost/a?sslmode=verify-full", { rejectUnauthorized: true }],
  ])("%s: TLS %j", (address, tls) => {
    expect(parse(address).tls).toEqual(tls);
  });

  it("checks against a root certificate that is given, as psql does", () => {
    const folder = mkdtempSync(join(tmpdir(), "castgraph-pem-"));
    const pem = join(folder, "ca.pem");
    writeFileSync(pem, "certificate");
    for (const mode of ["require", "verify-ca", "verify-full"]) {
      const { tls } = parse(`postgres://db.example/a?sslmode=${mode}&sslrootcert=${pem}`);
      expect(tls).toMatchObject({ rejectUnauthorized: true, ca: "certificate" });
      expect(tls && "checkServerIdentity" in tls).toBe(mode !== "verify-full");
    }
    rmSync(folder, { recursive: true });
    expect(() => parse(`postgres://db.example/a?sslrootcert=${pem}`)).toThrow(/cannot be read/);
  });

  it.each([
    ["postgres://me:secret@db.example:port/a", /cannot be read/],
    ["postgres://me:secret@db.example/a?sslmode=prefer", /sslmode is none of.*prefer/],
    ["postgres://me:secret@db.example/a?sslmod=require", /unknown parameter.*sslmod\./],
  ])("refuses %s without showing it", (address, message) => {
    expect(() => parse(address)).toThrow(message);
    expect(() => parse(address)).not.toThrow(/secret/);
  });
});

describe("explainPostgresError", () => {
  const explain = (code: string, message = "password authentication failed for user me") => {
    const error = Object.assign(new Error(message), { code });
    return explainPostgresError(error, "db.example/casts");
  };

  it.each([
    ["28P01", /refuses this user: db\.example\/casts/],
    ["3D000", /is not there/],
    ["42501", /does not permit this/],
    ["ENOTFOUND", /host of the database is unknown/],
    ["SELF_SIGNED_CERT_IN_CHAIN", /certificate that cannot be trusted/],
    ["ECONNREFUSED", /cannot be reached: db\.example\/casts \(ECONNREFUSED\)/],
    ["57P01", /cannot be reached/],
  ])("%s: %s", (code, message) => {
    expect(String(explain(code))).toMatch(message);
    expect(String(explain(code))).not.toMatch(/user me/);
  });

  it("leaves errors of statements as they are", () => {
    expect(explain("42601", "syntax error")).not.toHaveProperty("name", "StoreError");
  });
});
