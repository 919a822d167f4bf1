// All exporters, in the order in which menus list them.
import { csv } from "./csv.ts";
import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";

export const exporters: readonly Exporter[] = [json, gexf, graphml, csv];
