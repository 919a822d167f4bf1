// Decoding: the same sentence in every encoding that archives come in, and bytes that are none.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, detectEncoding } from "../../src/text/decode.ts";

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...Buffer.from(part, "latin1")] : [...part],
    ),
  );

function utf32(text: string, isLittle: boolean): Uint8Array {
  const codes = Array.from(text, (character) => character.codePointAt(0)!);
  const buffer = Buffer.alloc(codes.length * 4);
  codes.forEach((code, index) => {
    if (isLittle) buffer.writeUInt32LE(code, index * 4);
    else buffer.writeUInt32BE(code, index * 4);
  });
  return buffer;
}

const text = '<?xml version="1.0"?><t>Zoë – 日本 🎙</t>';

describe("decodeText", () => {
  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\ufeff${text}`)],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["utf-16le", Buffer.from(text, "utf16le")],
    ["utf-16be", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["utf-16be", Buffer.from(text, "utf16le").swap16()],
    ["utf-32le", utf32(`\ufeff${text}`, true)],
    ["utf-32be", utf32(`\ufeff${text}`, false)],
    ["utf-32le", utf32(text, true)],
    ["utf-32be", utf32(text, false)],
  ])("reads %s", (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ encoding, text });
  });

  it.each([
    ["iso-8859-2", [0xb3], "ł", "iso-8859-2"],
    ["ISO-8859-1", [0xe9, 0x93], "é“", "windows-1252"],
    ["windows-1251", [0xc4, 0xe0], "Да", "windows-1251"],
    ["koi8-r", [0xe4, 0xc1], "Да", "koi8-r"],
    ["EUC-KR", [0xb0, 0xa1], "가", "euc-kr"],
    ["gb2312", [0xc4, 0xe3], "你", "gbk"],
    ["Big5", [0xa7, 0x41], "你", "big5"],
    ["shift_jis", [0x93, 0xfa], "日", "shift_jis"],
    ["cp932", [0x93, 0xfa], "日", "shift_jis"],
    ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], "日", "iso-2022-jp"],
    ["no-such-thing", [0xe9], "é", "windows-1252"],
    ["utf-8", [0xe9], "é", "windows-1252"],
  ])("follows the declaration %s", (label, bytes, character, encoding) => {
    const declaration = `<?xml version="1.0" encoding="${label}"?><t>`;
    const decoded = decodeText(bytesOf(declaration, bytes, "</t>"));
    expect(decoded).toEqual({ encoding, text: `${declaration}${character}</t>` });
  });

  it("believes valid UTF-8 more than a declaration, and the transport more than the document", () => {
    const declared = '<?xml version="1.0" encoding="koi8-r"?><t>Да</t>';
    expect(decodeText(Buffer.from(declared)).text).toBe(declared);
    const bytes = bytesOf('<?xml encoding="koi8-r"?>', [0xc4, 0xe0]);
    expect(decodeText(bytes, "windows-1251").text).toContain("Да");
  });

  it("reads the meta element of a page", () => {
    expect(decodeText(bytesOf("<meta charset=iso-8859-2><p>", [0xb3])).text).toContain("ł");
  });

  it("keeps a declared UTF-8 text of which a few bytes are spoiled", () => {
    const spoiled = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?><t>Grüße, Zoë, schön'),
      Buffer.from([0xff]),
    ]);
    expect(decodeText(spoiled).text).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><t>Grüße, Zoë, schön\ufffd',
    );
  });

  it("recognises UTF-8 by a beginning cut inside a character", () => {
    const bytes = Buffer.from("Zoë");
    expect(detectEncoding(bytes.subarray(0, 3), undefined, true)).toBe("utf-8");
    expect(detectEncoding(bytes.subarray(0, 3))).toBe("windows-1252");
  });

  it("returns text for any bytes and gives UTF-8 back", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeText(bytes).text.length));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (sentence) => {
        fc.pre(!sentence.startsWith("\ufeff") && !sentence.includes("\0"));
        expect(decodeText(new TextEncoder().encode(sentence)).text).toBe(sentence);
      }),
    );
  });
});
