// Placeholders: `?` in SQL becomes `$1`, `$2`, … as PostgreSQL has them.

const translated = new Map<string, string>();
/** Statements whose translation is kept. */
const mostKept = 1000;

/** Numbers the placeholders of a statement; those in quotes and comments are left. */
export function numberPlaceholders(sql: string): string {
  const known = translated.get(sql);
  if (known !== undefined) return known;
  let number = 0;
  const numbered = sql.replace(
    /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[^]*?\*\/|\?/g,
    (part) => (part === "?" ? `$${++number}` : part),
  );
  if (translated.size >= mostKept) translated.clear();
  translated.set(sql, numbered);
  return numbered;
}
