// Exporters of binary formats that need a package of their own: for the command line, not for the page.
import type { Exporter } from "./exporter.ts";
import { parquet } from "./parquet.ts";

export const binaryExporters: readonly Exporter[] = [parquet];
