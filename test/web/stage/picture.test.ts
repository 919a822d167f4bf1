// Pictures: what the pens write.
import { describe, expect, it } from "vitest";
import { entityTypes } from "../../../src/ontology/entity-types.ts";
import { shapeOutline } from "../../../src/web/stage/picture/shape-outline.ts";
import { createSvgPen } from "../../../src/web/stage/picture/svg-pen.ts";

describe("the SVG pen", () => {
  it("writes a document with a title, and escapes texts", () => {
    const pen = createSvgPen(20, 10, `"R&D" <map>`);
    pen.path("M0 0H20", { line: "#123456", lineWidth: 1.23456, opacity: 0.5 });
    pen.text("a < b\u0000", 1, 2, {
      color: "#000000",
      fontSize: 11,
      fontWeight: 500,
      halo: "#fff",
    });
    const svg = pen.finish();
    expect(svg).toContain("<title>&quot;R&amp;D&quot; &lt;map&gt;</title>");
    expect(svg).toContain(
      `<path d="M0 0H20" fill="none" stroke="#123456" stroke-width="1.23" opacity="0.5"/>`,
    );
    expect(svg).toContain(">a &lt; b</text>");
    expect(svg.trim().endsWith("</svg>")).toBe(true);
  });
});

describe("outlines of shapes", () => {
  const shapes = [...new Set(entityTypes.map(({ shape }) => shape)), "page" as const];

  it.each(shapes)("%s lies around its middle, about as large as the circle", (shape) => {
    const outline = shapeOutline(shape, 100, 50, 10);
    const numbers = outline.match(/-?\d+(\.\d+)?/g)!.map(Number);
    expect(outline).toMatch(/^M.*Z$/);
    expect(numbers.every(Number.isFinite)).toBe(true);
    if (shape === "circle" || shape === "ring") return;
    const xs = numbers.filter((_, i) => i % 2 === 0);
    const ys = numbers.filter((_, i) => i % 2 === 1);
    const area = Math.abs(
      xs.reduce((sum, x, i) => {
        const next = (i + 1) % xs.length;
        return sum + x * ys[next]! - xs[next]! * ys[i]!;
      }, 0) / 2,
    );
    expect(area).toBeGreaterThan(Math.PI * 100 * 0.65);
    expect(area).toBeLessThan(Math.PI * 100 * 1.1);
  });
});
