// The compact text form in which the compiled gazetteer travels: groups of equal readings, one entry a line.
import type { EntityType } from "../../model/index.ts";
import type { GazetteerEntry, NameClass, NameForm, Reading } from "./entry.ts";
import { parseForm, writeForm } from "./form.ts";

/** Readings as in the tables ("organisation/company + technology/platform"), then the entries, a line each. */
export type PackedGroup = readonly [readings: string, lines: string];

const writeReadings = (readings: readonly Reading[]) =>
  readings.map(({ entityType, kind }) => (kind ? `${entityType}/${kind}` : entityType)).join(" + ");

const readReadings = (written: string) =>
  written.split(" + ").map((reading): Reading => {
    const [entityType, kind] = reading.split("/");
    return { entityType: entityType as EntityType, ...(kind && { kind }) };
  }) as unknown as GazetteerEntry["readings"];

/** Packs entries. Groups and the entries of a group keep the order in which they first appear. */
export function packEntries(entries: readonly GazetteerEntry[]): readonly PackedGroup[] {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const readings = writeReadings(entry.readings);
    const lines = groups.get(readings) ?? [];
    if (lines.length === 0) groups.set(readings, lines);
    lines.push(packEntry(entry));
  }
  return [...groups].map(([readings, lines]) => [readings, lines.join("\n")]);
}

/** Class, name and aliases, then what not every entry has; tabs at the end are left out. */
function packEntry(entry: GazetteerEntry): string {
  const [name] = entry.forms;
  const forms = entry.forms.map((form) => writeForm(form, name.nameClass)).join("|");
  return [
    name.nameClass + forms,
    entry.maker,
    entry.homepage,
    entry.color?.slice(1),
    entry.icon === defaultIcon(entry.name) ? "=" : entry.icon,
    entry.source === "table" ? undefined : entry.source,
  ]
    .map((field) => field ?? "")
    .join("\t")
    .trimEnd();
}

/** The inverse of `packEntries`, in the order of the groups. */
export function unpackEntries(groups: readonly PackedGroup[]): readonly GazetteerEntry[] {
  return groups.flatMap(([written, lines]) => {
    const readings = readReadings(written);
    return lines.split("\n").map((line) => unpackEntry(line, readings));
  });
}

function unpackEntry(line: string, readings: GazetteerEntry["readings"]): GazetteerEntry {
  const [written = "", maker, homepage, color, icon, source] = line.split("\t");
  const nameClass = written.charAt(0) as NameClass;
  const forms = written
    .slice(1)
    .split("|")
    .map((form): NameForm => parseForm(form, nameClass).form);
  const name = forms[0]!.text;
  // Tens of thousands are made before the first word is read: a few plain writes each, no objects in between.
  const entry: Writable<GazetteerEntry> = {
    name,
    readings,
    forms: forms as unknown as GazetteerEntry["forms"],
    source: source || "table",
  };
  if (maker) entry.maker = maker;
  if (homepage) entry.homepage = homepage;
  if (color) entry.color = `#${color}`;
  if (icon) entry.icon = icon === "=" ? defaultIcon(name) : icon;
  return entry;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The slug simple-icons gives most names. */
const defaultIcon = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
