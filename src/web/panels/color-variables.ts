// Colours of types and communities as CSS variables, set through the CSSOM so that no inline style is needed.
import { communityColors, restColor, typeColor } from "../view/palette.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Theme } from "../state/theme.ts";
import { entityTypes } from "../../ontology/entity-types.ts";

/** Sets `--type-person`, `--community-0` … `--community-rest` and the theme on the root element. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  root.dataset["theme"] = theme;
  const types: Dataset["types"] = [...entityTypes.map((spec) => spec.id), "episode"];
  for (const type of types) root.style.setProperty(`--type-${type}`, typeColor(type)[theme]);
  communityColors.forEach((color, index) => {
    root.style.setProperty(`--community-${index}`, color[theme]);
  });
  root.style.setProperty("--community-rest", restColor[theme]);
}

/** The variable that holds the colour of a community; beyond the coloured ones all share the grey. */
export function communityVariable(community: number | undefined): string {
  const isColored = community !== undefined && community >= 0 && community < communityColors.length;
  return `var(--community-${isColored ? community : "rest"})`;
}
