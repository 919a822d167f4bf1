// What the gazetteer holds: names with their type, their other forms, and how readily each form may be believed.
import type { EntityType } from "../../model/index.ts";

/**
 * How readily a form is taken for the name:
 * - `U`: no word of English, three letters or more: in any case of letters
 * - `S`: a word elsewhere, but with a capital it means this in texts about software (Python, Docker)
 * - `C`: an English word or a common name (Rust, Go, Segment): a capital and one more sign
 * - `X`: one or two letters and ambiguous acronyms (C, R, CSI): an expansion in the episode or a strict cue
 */
export type NameClass = "U" | "S" | "C" | "X";

/** In which case of letters a form is found: `any`, `capital` (its first letter is one), `exact` (as written). */
export type FormCaseRule = "any" | "capital" | "exact";

/** A way of writing a name. */
export interface NameForm {
  readonly text: string;
  readonly nameClass: NameClass;
  /** Only in exactly this case of letters (`AWS`, `uv`). */
  readonly exactCase: boolean;
}

/** One reading of a name: a company and its product of the same name are one entry with two readings. */
export interface Reading {
  readonly entityType: EntityType;
  /** `language`, `database`, `foundation` …; missing for types without kinds. */
  readonly kind?: string;
}

/** One thing with its names. */
export interface GazetteerEntry {
  /** The full official spelling. */
  readonly name: string;
  /** At least one; the first is the default. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** The name itself first, then its aliases. */
  readonly forms: readonly [NameForm, ...NameForm[]];
  /** Name of the organisation that makes it: curated knowledge, never shown as evidence. */
  readonly maker?: string;
  /** Without the scheme: `kubernetes.io`. */
  readonly homepage?: string;
  /** Brand colour, `#326ce5`, where known. */
  readonly color?: string;
  /** Slug of its icon in simple-icons, where it has one. */
  readonly icon?: string;
  /** `table` for our own reviewed tables, else the package it comes from. */
  readonly source: string;
}

/** All names known beforehand. */
export interface Gazetteer {
  /** Changes when any entry changes: part of every cache key. */
  readonly version: string;
  /** In a fixed order. */
  readonly entries: readonly GazetteerEntry[];
}
