// All metrics, in the order in which menus list them.
import { betweenness } from "./betweenness.ts";
import { degree } from "./degree.ts";
import type { Metric } from "./metric.ts";
import { pagerank } from "./pagerank.ts";

export const metrics: readonly Metric[] = [pagerank, degree, betweenness];
