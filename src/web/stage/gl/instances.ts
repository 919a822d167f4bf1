// Instanced drawing with WebGL 2: one quad, many instances, one buffer for each attribute.

/** An attribute of the instances. */
export interface InstanceAttribute {
  readonly name: string;
  /** Numbers an instance. */
  readonly size: number;
  /** Bytes are given to the shader as 0 to 1. */
  readonly kind: "float" | "byte";
}

/** A compiled program with its buffers; the quad's corners arrive as `a_corner`, −1 to 1. */
export interface Instances {
  /** Uploads one attribute of all instances. */
  readonly upload: (name: string, values: Float32Array | Uint8Array) => void;
  /**
   * Draws the first `count` instances; `uniforms` are vectors of one to four numbers. As `lines` only the quad's lower
   * side is drawn, one pixel wide: without a graphics card that costs a tenth.
   */
  readonly draw: (
    count: number,
    uniforms: Readonly<Record<string, readonly number[]>>,
    as?: "quads" | "lines",
  ) => void;
  readonly dispose: () => void;
}

/** Compiles shaders of GLSL ES 3.00. Throws where the browser refuses them, which is a bug. */
export function createInstances(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
  attributes: readonly InstanceAttribute[],
): Instances {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, fragmentSource],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("WebGL gave no shader: the context is lost");
    gl.shaderSource(shader, `#version 300 es\nprecision highp float;\n${source}`);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`shader: ${gl.getProgramInfoLog(program) ?? "unknown"}`);
  }

  const rows = gl.createVertexArray();
  gl.bindVertexArray(rows);
  const corners = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW);
  bind(gl, program, { name: "a_corner", size: 2, kind: "float" }, 0);
  const buffers = new Map(
    attributes.map((attribute) => {
      const buffer = gl.createBuffer();
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      bind(gl, program, attribute, 1);
      return [attribute.name, buffer];
    }),
  );
  gl.bindVertexArray(null);

  const locations = new Map<string, WebGLUniformLocation | null>();
  const locate = (name: string) => {
    if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name));
    return locations.get(name) ?? null;
  };
  const set = (location: WebGLUniformLocation | null, value: readonly number[]) => {
    const vector = [...value];
    if (vector.length === 1) gl.uniform1fv(location, vector);
    else if (vector.length === 2) gl.uniform2fv(location, vector);
    else if (vector.length === 3) gl.uniform3fv(location, vector);
    else gl.uniform4fv(location, vector);
  };

  return {
    upload: (name, values) => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffers.get(name) ?? null);
      gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
    },
    draw: (count, uniforms, as = "quads") => {
      if (count === 0) return;
      gl.useProgram(program);
      for (const [name, value] of Object.entries(uniforms)) set(locate(name), value);
      gl.bindVertexArray(rows);
      if (as === "quads") gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      else gl.drawArraysInstanced(gl.LINES, 0, 2, count);
      gl.bindVertexArray(null);
    },
    dispose: () => {
      gl.deleteProgram(program);
      gl.deleteVertexArray(rows);
      for (const buffer of [corners, ...buffers.values()]) gl.deleteBuffer(buffer);
    },
  };
}

function bind(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  { name, size, kind }: InstanceAttribute,
  divisor: number,
): void {
  const location = gl.getAttribLocation(program, name);
  if (location < 0) return;
  gl.enableVertexAttribArray(location);
  const isByte = kind === "byte";
  gl.vertexAttribPointer(location, size, isByte ? gl.UNSIGNED_BYTE : gl.FLOAT, isByte, 0, 0);
  gl.vertexAttribDivisor(location, divisor);
}
