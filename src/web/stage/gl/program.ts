// A compiled program of WebGL 2 with its uniforms.

/** Vectors of one to four numbers by name. */
export type Uniforms = Readonly<Record<string, readonly number[]>>;

export interface Program {
  /** Makes the program current and sets its uniforms. */
  readonly use: (uniforms: Uniforms) => void;
  /** Where an attribute is fed in, −1 where the shaders do without it. */
  readonly locationOf: (attribute: string) => number;
  readonly dispose: () => void;
}

/** Compiles shaders of GLSL ES 3.00. Throws where the browser refuses them, which is a bug. */
export function createProgram(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
): Program {
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
  const locations = new Map<string, WebGLUniformLocation | null>();
  const locate = (name: string) => {
    if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name));
    return locations.get(name) ?? null;
  };
  return {
    use: (uniforms) => {
      gl.useProgram(program);
      for (const [name, value] of Object.entries(uniforms)) set(gl, locate(name), value);
    },
    locationOf: (attribute) => gl.getAttribLocation(program, attribute),
    dispose: () => gl.deleteProgram(program),
  };
}

function set(
  gl: WebGL2RenderingContext,
  location: WebGLUniformLocation | null,
  value: readonly number[],
): void {
  const vector = [...value];
  if (vector.length === 1) gl.uniform1fv(location, vector);
  else if (vector.length === 2) gl.uniform2fv(location, vector);
  else if (vector.length === 3) gl.uniform3fv(location, vector);
  else gl.uniform4fv(location, vector);
}
