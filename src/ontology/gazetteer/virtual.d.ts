// The compiled gazetteer as the build provides it; see `vite-plugin.ts`.
declare module "virtual:gazetteer" {
  /** Hash of the content. */
  export const version: string;
  /** As `packEntries` writes them. */
  export const groups: readonly (readonly [readings: string, lines: string])[];
}
