// The picture: a drawing made with a pen, with a legend.
import { entityTypes } from "../../../ontology/entity-types.ts";
import { dashes, relationGroups } from "../../view/relation-class.ts";
import { emphasis } from "../../view/view.ts";
import { arrowsOf } from "../arrow-layer.ts";
import type { Point } from "../geometry.ts";
import { linkColor } from "../link-colors.ts";
import { hullOutline } from "../hulls.ts";
import { glyphLine, marksOf } from "../marks.ts";
import type { RegionName } from "../region-names.ts";
import type { ShownLabel } from "../labels/node-labels.ts";
import { type Scene, radiusOf, screenX, screenY } from "../scene.ts";
import { strandsOf } from "../strands.ts";
import type { Drawing } from "./drawing.ts";
import type { Pen } from "./pen.ts";
import { type NodeShape, shapeOutline } from "./shape-outline.ts";
import { short } from "./svg-pen.ts";

/** Draws background, regions, links, nodes, labels and legend of a drawing. */
export function drawPicture(pen: Pen, drawing: Drawing): void {
  const { width, height, colors } = drawing.scene;
  pen.path(`M0 0H${width}V${height}H0Z`, { fill: colors.background });
  drawHulls(pen, drawing);
  drawLinks(pen, drawing);
  for (const { outline, color, opacity } of arrowsOf(drawing.scene)) {
    pen.path(outline, { fill: color, opacity });
  }
  drawNodes(pen, drawing);
  drawLabels(pen, drawing, drawing.labels, drawing.regionNames);
  drawLegend(pen, drawing);
}

function drawHulls(pen: Pen, { scene, hulls }: Drawing): void {
  for (const hull of hulls) {
    const color = scene.colors.palette[hull.region.color]!;
    const outline = hullOutline(scene, hull);
    pen.path(outline, { fill: color, opacity: 0.07 });
    pen.path(outline, { line: color, lineWidth: 1, opacity: 0.22 });
  }
}

function drawLinks(pen: Pen, { scene }: Drawing): void {
  const { view, x, y } = scene;
  const { left, top, scale } = scene.projection;
  const at = (point: Point) => `${short(left + point.x * scale)} ${short(top - point.y * scale)}`;
  view.links.forEach((_, place) => {
    for (const { from, control, to, isCurved, group } of strandsOf(view, place, x, y)) {
      const dash = group < 0 ? undefined : dashes[relationGroups[group]!];
      pen.path(`M${at(from)}${isCurved ? `Q${at(control)} ` : "L"}${at(to)}`, {
        line: linkColor(scene, place),
        lineWidth: view.linkWidth[place]!,
        opacity: view.linkAlpha[place]!,
        ...(dash && { dash }),
      });
    }
  });
}

function drawNodes(pen: Pen, { scene }: Drawing): void {
  const { view, dataset, colors } = scene;
  for (const node of scene.drawn) {
    const [x, y, radius] = [screenX(scene, node), screenY(scene, node), radiusOf(scene, node)];
    const shape = shapeOf(dataset.attributes[node]!.entityType);
    const isFaded = scene.nodeEmphasis[node] === emphasis.faded;
    drawShape(
      pen,
      shape,
      x,
      y,
      radius,
      colors.palette[view.color[node]!]!,
      colors.background,
      isFaded,
    );
  }
  for (const { text, glyph, x, y, radius, color } of marksOf(scene)) {
    const fontSize = Math.round(radius * 0.85);
    if (text !== undefined) pen.text(text, x, y, { color, fontSize, fontWeight: 650 });
    if (glyph !== undefined) pen.path(glyph, { line: color, lineWidth: glyphLine(radius) });
  }
}

function drawShape(
  pen: Pen,
  shape: NodeShape,
  x: number,
  y: number,
  radius: number,
  color: string,
  background: string,
  isFaded = false,
): void {
  pen.path(shapeOutline(shape, x, y, radius + 1.2), { fill: background });
  const opacity = isFaded ? { opacity: 0.18 } : {};
  if (shape === "ring") {
    const lineWidth = Math.max(2, radius * 0.42);
    const outline = shapeOutline(shape, x, y, radius - lineWidth / 2);
    pen.path(outline, { line: color, lineWidth, ...opacity });
  } else {
    pen.path(shapeOutline(shape, x, y, radius), { fill: color, ...opacity });
  }
}

function drawLabels(
  pen: Pen,
  { scene }: Drawing,
  labels: readonly ShownLabel[],
  names: readonly RegionName[],
): void {
  const halo = scene.colors.background;
  for (const { text, color, x, y, width, height } of names) {
    pen.text(text, x + width / 2, y + height / 2, { color, fontSize: 13, fontWeight: 650, halo });
  }
  for (const { label, isFaded, x, y, width, height } of labels) {
    pen.text(label.text, x + width / 2, y + height / 2, {
      color: isFaded ? scene.colors.faintText : scene.colors.text,
      fontSize: label.fontSize,
      fontWeight: label.fontSize >= 13 ? 600 : 500,
      halo,
    });
  }
}

/** The types that are shown, by shape; regions carry their names already. */
function drawLegend(pen: Pen, { scene }: Drawing): void {
  const { view, dataset, colors, height } = scene;
  const shown = new Set(Array.from(view.nodes, (node) => dataset.nodes.type[node]!));
  const types = dataset.types.flatMap((type, index) => (shown.has(index) ? [type] : []));
  types.forEach((type, i) => {
    const y = height - 16 - 18 * (types.length - 1 - i);
    const label = entityTypes.find((spec) => spec.id === type)?.plural ?? "Episodes";
    drawShape(pen, shapeOf(type), 18, y, 5, colors.line, colors.background);
    pen.text(label, 30, y, {
      color: colors.text,
      fontSize: 11,
      fontWeight: 500,
      halo: colors.background,
      align: "start",
    });
  });
}

function shapeOf(type: Scene["dataset"]["types"][number]): NodeShape {
  return entityTypes.find((spec) => spec.id === type)?.shape ?? "page";
}
