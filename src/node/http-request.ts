// One request over HTTP or HTTPS: no redirect followed, nothing tried twice, everything bounded.
import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { Transform, Writable, type Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isPublicAddress, lookupPublic, PrivateAddressError } from "./public-address.ts";

/** What an answer may cost. */
export interface HttpLimits {
  /** From the first step to the last byte. */
  readonly timeoutMs: number;
  /** Of the body, before and after decompression. */
  readonly maxBytes: number;
  /** Whether loopback and private addresses may be asked. */
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal;
}

/** An answer with its whole body, decompressed. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The answer was larger than allowed. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** The answer did not come in time. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}

/** The address cannot be asked at all: neither http nor https, or with a password in it. */
export class RefusedAddressError extends Error {
  override readonly name = "RefusedAddressError";
}

/**
 * Sends a GET and reads the answer. Fails with one of the errors of this file, a `PrivateAddressError`, or the system's
 * own error; a body that is cut off or shorter than announced is such a failure.
 */
export async function requestOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: HttpLimits,
): Promise<HttpAnswer> {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new RefusedAddressError(`only http and https are fetched: ${url.protocol}`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!limits.allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) {
    throw new PrivateAddressError(host, host);
  }
  const deadline = AbortSignal.timeout(limits.timeoutMs);
  const signal = limits.signal ? AbortSignal.any([deadline, limits.signal]) : deadline;
  try {
    const answer = await send(url, headers, limits, signal);
    return {
      status: answer.statusCode ?? 0,
      headers: answer.headers,
      body: await readBody(answer, limits.maxBytes, signal),
    };
  } catch (error) {
    limits.signal?.throwIfAborted();
    if (deadline.aborted) throw new TimeoutError(`no answer within ${limits.timeoutMs} ms`);
    throw error;
  }
}

function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { allowPrivate }: HttpLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, {
      headers: { "accept-encoding": "gzip, br", ...headers },
      signal,
      // A connection of its own: a kept one would not be looked up and checked again.
      agent: false,
      ...(allowPrivate ? {} : { lookup: lookupPublic }),
    })
      .once("response", resolve)
      // Not once: a connection may fail again while the body is read, which the body's reader tells.
      .on("error", reject)
      .end();
  });
}

async function readBody(
  answer: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const announced = Number(answer.headers["content-length"] ?? 0);
  if (announced > maxBytes) {
    answer.destroy();
    throw new TooLargeError(`${announced} bytes`);
  }
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const decoders = decodersOf(answer.headers["content-encoding"]);
  const steps = [limitBytes(maxBytes), ...decoders.flatMap((step) => [step, limitBytes(maxBytes)])];
  await pipeline([answer, ...steps, sink], { signal });
  return Buffer.concat(chunks);
}

function decodersOf(encoding: string | undefined): Duplex[] {
  return (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .reverse()
    .flatMap((name): Duplex[] => {
      if (name === "gzip" || name === "x-gzip") return [createGunzip()];
      if (name === "deflate") return [createInflate()];
      return name === "br" ? [createBrotliDecompress()] : [];
    });
}

function limitBytes(maxBytes: number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > maxBytes) done(new TooLargeError(`more than ${maxBytes} bytes`));
      else done(null, chunk);
    },
  });
}
