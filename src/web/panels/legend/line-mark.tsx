// The line that stands for a kind of link on the map, beside its name: dashes tell classes apart, colours do not.
import { relationTypes } from "../../../ontology/relation-types.ts";
import { dashes } from "../../view/relation-class.ts";

/** Decorative; `kind` is a relation type, or "together" for sharing episodes. */
export function LineMark({ kind }: { readonly kind: string }) {
  const spec = relationTypes.find(({ id }) => id === kind);
  const dash = spec && dashes[spec.group];
  const isDirected = spec !== undefined && !spec.symmetric;
  return (
    <svg class="line-key" viewBox="0 0 26 8" width="26" height="8" aria-hidden="true">
      <path
        d={isDirected ? "M0 4H20" : "M0 4H26"}
        fill="none"
        stroke="currentColor"
        stroke-width={spec ? 1.6 : 1}
        stroke-opacity={spec ? 1 : 0.6}
        stroke-dasharray={dash?.join(" ")}
      />
      {isDirected && <path d="M26 4L19 1V7Z" fill="currentColor" />}
    </svg>
  );
}
