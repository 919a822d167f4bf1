// Tells where a name is a label: of a line, of a link, of the address behind it.
import type { Span } from "../../../model/index.ts";

/** Whether it is the whole line, or what stands before a colon or dash: "Stripe: Designing Robust APIs". */
export function isLabel(text: string, line: Span, start: number, end: number): boolean {
  return (
    /^[\s\-*•]*$/.test(text.slice(line.start, start)) &&
    /^\s*(?:$|:\s|[–—|]\s|-\s)/.test(text.slice(end, Math.min(line.end, end + 6)))
  );
}

/** "Built with [zorbly]": the label of a link whose address is gone. */
export const isBracketed = (text: string, start: number, end: number): boolean =>
  text[start - 1] === "[" && text[end] === "]" && /[\s(]/.test(text[start - 2] ?? " ");

/** "Zorbly: https://zorbly.dev/", "Quux (https://fbquux.com)": the address says the name again. */
export function isAddressed(text: string, start: number, end: number): boolean {
  const address = addressAfter.exec(text.slice(end, end + 90))?.[1];
  if (address === undefined) return false;
  const name = folded(text.slice(start, end));
  return name.length >= 4 && folded(address).includes(name);
}
const addressAfter = /^(?:\s?[-–—:(]\s?|\s->\s|\s)\(?<?https?:\/\/(\S{4,80})/;
const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
