// The address of a PostgreSQL database: what it means to the driver, and what may be shown of it.
import { readFileSync } from "node:fs";
import { StoreError } from "./store-error.ts";

/** Where and how to connect; what is missing the driver takes from PGHOST, PGUSER, PGPASSWORD, ~/.pgpass … */
export interface PostgresAddress {
  /** Host and database, all that messages may show. */
  readonly label: string;
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly applicationName: string;
  readonly tls: Tls | false;
}

/** As node:tls takes it. */
export interface Tls {
  readonly rejectUnauthorized: boolean;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Given where the name in the certificate does not matter. */
  readonly checkServerIdentity?: () => undefined;
}

const known = "sslmode sslrootcert sslcert sslkey host port user dbname application_name".split(
  " ",
);

/**
 * Reads `postgres://user@host:5432/name?sslmode=verify-full&sslrootcert=ca.pem`. `sslmode` means what it means to psql
 * (disable, require, verify-ca, verify-full) and is verify-full unless stated, disable on this machine. The modes that
 * silently go on without encryption (allow, prefer) are refused.
 */
export function parsePostgresAddress(
  address: string,
  env: NodeJS.ProcessEnv = process.env,
): PostgresAddress {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new StoreError(
      "the address of the database cannot be read (it is not shown, for it may hold a password). Write postgres://user@host:5432/name, and other characters than letters and digits as %XX.",
    );
  }
  const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new StoreError(
      `unknown parameter in the address of the database: ${unknown}. Known are ${known.join(", ")}.`,
    );
  const part = (name: string, written: string) =>
    url.searchParams.get(name) || decodeURIComponent(written) || undefined;
  const host = part("host", url.hostname.replace(/^\[(.*)\]$/, "$1"));
  const port = part("port", url.port);
  const user = part("user", url.username);
  const password = decodeURIComponent(url.password) || undefined;
  const database = part("dbname", url.pathname.replace(/^\//, ""));
  const where = host ?? env["PGHOST"] ?? "localhost";
  const name = database ?? env["PGDATABASE"] ?? user ?? env["PGUSER"] ?? "";
  return {
    label: `${where}/${name}`,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port: Number(port) }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
    applicationName: url.searchParams.get("application_name") ?? "castgraph",
    tls: tlsOf(url.searchParams, isThisMachine(where)),
  };
}

function tlsOf(parameters: URLSearchParams, isLocal: boolean): Tls | false {
  const mode = parameters.get("sslmode") ?? (isLocal ? "disable" : "verify-full");
  const file = (name: string) => {
    const path = parameters.get(name);
    return path === null ? undefined : readPem(name, path);
  };
  const [ca, cert, key] = [file("sslrootcert"), file("sslcert"), file("sslkey")];
  const files = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
  switch (mode) {
    case "disable":
      return false;
    case "require":
      // As psql does: with a root certificate at hand it is checked.
      if (!ca) return { rejectUnauthorized: false, ...files };
      return { rejectUnauthorized: true, checkServerIdentity: () => undefined, ...files };
    case "verify-ca":
      return { rejectUnauthorized: true, checkServerIdentity: () => undefined, ...files };
    case "verify-full":
      return { rejectUnauthorized: true, ...files };
    default:
      throw new StoreError(
        `sslmode is none of disable, require, verify-ca, verify-full: ${mode}. Give one of them.`,
      );
  }
}

function readPem(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new StoreError(`the file of ${name} cannot be read: ${path}. Check the path.`, { cause });
  }
}

function isThisMachine(host: string): boolean {
  return host.startsWith("/") || /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);
}
