// Values of typed attributes in GEXF and GraphML.

const numeric = new Set(["byte", "short", "int", "integer", "long", "float", "double"]);

/** The value of a text; numbers that JavaScript cannot hold exactly stay texts. */
export function valueOfType(type: string, text: string): unknown {
  if (type === "boolean") return text.trim().toLowerCase() === "true" || text.trim() === "1";
  if (numeric.has(type)) return numberOf(text);
  if (type.startsWith("list"))
    return listItems(text).map((item) => valueOfType(type.slice(4), item));
  return text;
}

function numberOf(text: string): unknown {
  const trimmed = text.trim();
  const number = Number(trimmed);
  if (trimmed === "" || !Number.isFinite(number)) return undefined;
  return Number.isInteger(number) && !Number.isSafeInteger(number) && /^[-+]?\d+$/.test(trimmed)
    ? trimmed
    : number;
}

/** Items of `[a, "b, c"]`, `a|b` or `a, b`, as GEXF's editions have written lists. */
function listItems(text: string): string[] {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  if (inner === undefined) return text.split(text.includes("|") ? "|" : ",").map((s) => s.trim());
  const items = [...inner.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,\s][^,]*)/gs)];
  return items.map(([, double, single, bare]) =>
    bare === undefined ? (double ?? single ?? "").replace(/\\(.)/gs, "$1") : bare.trim(),
  );
}

/** `#rrggbb` of three numbers from 0 to 255, or nothing. */
export function hexColor(channels: readonly unknown[]): string | undefined {
  const numbers = channels.map(Number);
  if (channels.some((c) => c === undefined) || numbers.some((c) => !(c >= 0 && c <= 255))) {
    return undefined;
  }
  return `#${numbers.map((c) => Math.round(c).toString(16).padStart(2, "0")).join("")}`;
}
