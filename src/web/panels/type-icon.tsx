// The shape that stands for a type, beside every name, so that colour is never the only channel.
import { entityTypes } from "../../ontology/entity-types.ts";
import { viewState } from "../state/store.ts";
import type { EntityTypeSpec } from "../../ontology/entity-type.ts";

type Shape = EntityTypeSpec["shape"] | "page";

const shapes = new Map<string, Shape>(entityTypes.map((spec) => [spec.id, spec.shape]));

/** Outlines in a box of 16 by 16, all of about the same visual weight. */
const outlines: Readonly<Record<Exclude<Shape, "ring">, string>> = {
  circle: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z",
  square: "M3.2 3.2h9.6v9.6H3.2z",
  diamond: "M8 1.5L14.5 8L8 14.5L1.5 8z",
  triangle: "M8 2L14.5 13.2H1.5z",
  hexagon: "M8 1.8L13.4 4.9V11.1L8 14.2L2.6 11.1V4.9z",
  page: "M3.5 2h9v12h-9z",
};

interface TypeIconProps {
  readonly type: string;
  /** Colour of the shape, a CSS value; that of the type where the map is coloured by types, and none elsewhere. */
  readonly color?: string;
}

/** Decorative: the type is always said in words nearby, or in the accessible name. */
export function TypeIcon({ type, color = colorOfType(type) }: TypeIconProps) {
  const shape = shapes.get(type) ?? "page";
  return (
    <svg class="type-icon" viewBox="0 0 16 16" aria-hidden="true" style={{ color }}>
      {shape === "ring" ? (
        <circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" stroke-width="2.4" />
      ) : (
        <path d={outlines[shape]} fill="currentColor" />
      )}
    </svg>
  );
}

/** The colour of a type, where colours stand for types on the map, too. */
function colorOfType(type: string): string {
  return viewState.value.colorBy === "type" ? `var(--type-${type})` : "var(--ink-3)";
}
