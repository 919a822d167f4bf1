// Podcasts and shows: what episodes belong to.
import type { EntityTypeSpec } from "./entity-type.ts";

/** Podcasts and shows: what episodes belong to. */
export const podcast: EntityTypeSpec = {
  id: "podcast",
  label: "Show",
  plural: "Shows",
  description: "Podcasts, conference tracks and other series that episodes belong to.",
  color: { light: "#a96b59", dark: "#cf9585" },
  shape: "diamond",
  schemaOrg: "PodcastSeries",
  specificity: 1,
  onMap: false,
};
