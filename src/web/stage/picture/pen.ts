// A pen: the few strokes a picture is made of, so that the same drawing becomes a canvas or an SVG file.

/** How a path is drawn; colours as `#rrggbb`, `opacity` 0 to 1 for all of it. */
export interface Stroke {
  readonly fill?: string;
  readonly line?: string;
  readonly lineWidth?: number;
  /** Lengths of line and gap in pixels. */
  readonly dash?: readonly [number, number];
  readonly opacity?: number;
}

/** How a text is drawn, around its middle. */
export interface Lettering {
  readonly color: string;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** Colour of the rim that keeps it readable over lines, if it needs one. */
  readonly halo?: string;
  readonly align?: "middle" | "start";
}

export interface Pen {
  /** `outline` in SVG's path language. */
  readonly path: (outline: string, stroke: Stroke) => void;
  readonly text: (text: string, x: number, y: number, lettering: Lettering) => void;
}
