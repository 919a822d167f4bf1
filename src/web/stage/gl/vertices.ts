// Vertices on the graphics card: one buffer for each attribute, drawn as points, lines or quads.
import type { Program } from "./program.ts";

/** An attribute of the vertices. */
export interface VertexAttribute {
  readonly name: string;
  /** Numbers a vertex. */
  readonly size: 1 | 2 | 3 | 4;
  /** Bytes are given to the shader as 0 to 1. */
  readonly kind: "float" | "byte";
}

/**
 * Nothing is drawn instanced: software renderers go through a whole draw call for each instance, so that 20,000 lines
 * take 190 ms instead of 30. Repeating a vertex's attributes for each corner costs memory and no time.
 */
export interface Vertices {
  /** Uploads one attribute of all vertices. */
  readonly upload: (name: string, values: Float32Array | Uint8Array) => void;
  /** Draws lines, one a pair of vertices, from vertex `first` on. */
  readonly drawLines: (first: number, count: number) => void;
  /** Draws quads of four vertices each, of corners 0 1 2 3 in the order of a triangle strip. */
  readonly drawQuads: (quadCount: number) => void;
  /** Draws the first vertex of each quad as a point. */
  readonly drawPoints: (quadCount: number) => void;
  readonly dispose: () => void;
}

export function createVertices(
  gl: WebGL2RenderingContext,
  program: Program,
  attributes: readonly VertexAttribute[],
  pointProgram?: Program,
): Vertices {
  const buffers = new Map(attributes.map(({ name }) => [name, gl.createBuffer()]));
  /** Reads every `step`th vertex. */
  const arrayFor = (of: Program, step: number) => {
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    for (const { name, size, kind } of attributes) {
      const location = of.locationOf(name);
      if (location < 0) continue;
      const isByte = kind === "byte";
      gl.bindBuffer(gl.ARRAY_BUFFER, buffers.get(name) ?? null);
      gl.enableVertexAttribArray(location);
      const stride = step === 1 ? 0 : step * size * (isByte ? 1 : 4);
      gl.vertexAttribPointer(
        location,
        size,
        isByte ? gl.UNSIGNED_BYTE : gl.FLOAT,
        isByte,
        stride,
        0,
      );
    }
    gl.bindVertexArray(null);
    return array;
  };
  const corners = arrayFor(program, 1);
  const points = pointProgram && arrayFor(pointProgram, 4);
  const indices = gl.createBuffer();
  let indexed = 0;

  return {
    upload: (name, values) => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffers.get(name) ?? null);
      gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
    },
    drawLines: (first, count) => {
      gl.bindVertexArray(corners);
      gl.drawArrays(gl.LINES, 2 * first, 2 * count);
      gl.bindVertexArray(null);
    },
    drawQuads: (quadCount) => {
      gl.bindVertexArray(corners);
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
      if (indexed < quadCount) {
        indexed = quadCount;
        gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, quadIndices(quadCount), gl.STATIC_DRAW);
      }
      gl.drawElements(gl.TRIANGLES, 6 * quadCount, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    drawPoints: (quadCount) => {
      if (!points) return;
      gl.bindVertexArray(points);
      gl.drawArrays(gl.POINTS, 0, quadCount);
      gl.bindVertexArray(null);
    },
    dispose: () => {
      gl.deleteVertexArray(corners);
      if (points) gl.deleteVertexArray(points);
      for (const buffer of [indices, ...buffers.values()]) gl.deleteBuffer(buffer);
    },
  };
}

/** Two triangles a quad. */
function quadIndices(count: number): Uint32Array {
  const indices = new Uint32Array(6 * count);
  for (let i = 0, at = 0, v = 0; i < count; i++, v += 4) {
    indices[at++] = v;
    indices[at++] = v + 1;
    indices[at++] = v + 2;
    indices[at++] = v + 2;
    indices[at++] = v + 1;
    indices[at++] = v + 3;
  }
  return indices;
}
