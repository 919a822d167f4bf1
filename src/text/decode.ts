// Bytes to text: which encoding a file or an answer is in, by what it says and by what it is.

/** Text with the name of the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard calls it: `utf-8`, `windows-1252`, `euc-kr`; also `utf-32le` and `utf-32be`. */
  readonly encoding: string;
}

/** How much of a document is searched for a declaration. */
const declarationBytes = 1024;

/**
 * Decides by byte order mark, then by whether the bytes are valid UTF-8, then by `charset` (what the transport said),
 * then by the document's own declaration (XML, HTML), and takes windows-1252 in the end. Never throws: what is no
 * character becomes U+FFFD. The byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const encoding = detectEncoding(bytes, charset);
  if (encoding.startsWith("utf-32")) return { encoding, text: decodeUtf32(bytes, encoding) };
  const text = new TextDecoder(encoding).decode(bytes);
  return { encoding, text: encoding === "windows-1252" ? mendLatin1(text) : text };
}

/** The encoding by the rules of {@link decodeText}. `bytes` may be a beginning, cut anywhere, if `isBeginning`. */
export function detectEncoding(bytes: Uint8Array, charset?: string, isBeginning = false): string {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (marked) return marked;
  const declared = declaredEncoding(bytes);
  if (isEscaped(bytes) && [charset, declared].some((label) => known(label) === "iso-2022-jp")) {
    return "iso-2022-jp";
  }
  if (isUtf8(bytes, isBeginning)) return "utf-8";
  for (const label of [charset, declared]) {
    const encoding = known(label);
    // Whoever declares UTF-8 or UTF-16 here is wrong: the bytes are neither.
    if (encoding !== undefined && !encoding.startsWith("utf-")) return encoding;
  }
  // Mostly UTF-8 with a few bytes spoiled: losing these is better than losing all accents.
  if (known(declared) === "utf-8" && !looksSingleByte(bytes)) return "utf-8";
  return "windows-1252";
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32be" : undefined;
}

/** Without a mark, the zero bytes around the first characters of a text in Latin script tell. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? "0" : "x")).join("");
  const patterns: Record<string, string> = {
    x0x0: "utf-16le",
    "0x0x": "utf-16be",
    x000: "utf-32le",
    "000x": "utf-32be",
  };
  return patterns[zeros];
}

function isUtf8(bytes: Uint8Array, isBeginning: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isBeginning });
    return true;
  } catch {
    return false;
  }
}

/** ISO-2022-JP is all ASCII; its escape sequences give it away. */
function isEscaped(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder("windows-1252").decode(bytes.subarray(0, declarationBytes));
  const xml = /<\?xml[^>]*?\bencoding\s*=\s*["']?([\w.:-]+)/i.exec(beginning);
  const html = /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(beginning);
  return (xml ?? html)?.[1];
}

/** Names that feeds use and the Encoding Standard does not list. */
const otherNames: Readonly<Record<string, string>> = {
  "cp-1251": "windows-1251",
  "cp-1252": "windows-1252",
  "windows-936": "gbk",
  "windows-950": "big5",
  cp932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  eucjp: "euc-jp",
  euckr: "euc-kr",
  tis620: "windows-874",
  utf_8: "utf-8",
};

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(otherNames[name] ?? name).encoding;
  } catch {
    return undefined;
  }
}

/** Whether the bytes above ASCII stand alone, as accented letters do, rather than in the sequences of UTF-8. */
function looksSingleByte(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const spoiled = text.split("\ufffd").length - 1;
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return spoiled > good;
}

/** Windows-1252 at 0x80 to 0x9f, unassigned places as they are. */
const highControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node decode windows-1252 as ISO 8859-1, which has controls where quotes and dashes should be. */
function mendLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => highControls[sign.charCodeAt(0) - 0x80]!);
}

function decodeUtf32(bytes: Uint8Array, encoding: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === "utf-32le");
    if (at === 0 && code === 0xfeff) continue;
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    pieces.push(isCharacter ? String.fromCodePoint(code) : "\ufffd");
  }
  return pieces.join("");
}
