// The map that is on the page, for those who ask something of it.
import { signal } from "@preact/signals";
import type { MountedStage } from "../stage/mount-stage.ts";

/** Missing on pages and in the table, and where there is no WebGL. */
export const mapStage = signal<MountedStage>();
