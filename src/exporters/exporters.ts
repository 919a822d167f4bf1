// All exporters, in the order in which menus list them.
import type { Exporter } from "./exporter.ts";
import { json } from "./json.ts";

export const exporters: readonly Exporter[] = [json];
