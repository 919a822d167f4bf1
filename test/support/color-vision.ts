// How far apart colours look, also to people who see fewer of them.

export type Rgb = readonly [number, number, number];

/**
 * Severe colour-vision deficiencies as matrices on linear RGB (Machado, Oliveira & Fernandes 2009,
 * doi:10.1109/TVCG.2009.113, severity 1.0).
 */
export const deficiencies: Readonly<Record<"protan" | "deutan" | "tritan", readonly Rgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** `#rrggbb` as linear RGB, 0 to 1. */
export function linearRgb(color: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

export function transform(matrix: readonly Rgb[], [a, b, c]: Rgb): Rgb {
  const row = (i: number) => matrix[i]![0] * a + matrix[i]![1] * b + matrix[i]![2] * c;
  return [row(0), row(1), row(2)];
}

/** Contrast ratio of two linear colours as WCAG 2 counts it, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Distance in CAM02-UCS (Luo, Cui & Li 2006, doi:10.1002/col.20227), average surround; 1 is just noticeable. */
export function distance(a: Rgb, b: Rgb): number {
  const [first, second] = [uniform(a), uniform(b)];
  return Math.hypot(...first.map((value, i) => value - second[i]!));
}

const toXyz: readonly Rgb[] = [
  [41.239, 35.758, 18.048],
  [21.264, 71.517, 7.219],
  [1.933, 11.919, 95.053],
];
const toCat02: readonly Rgb[] = [
  [0.7328, 0.4296, -0.1624],
  [-0.7036, 1.6975, 0.0061],
  [0.003, 0.0136, 0.9834],
];
const fromCat02: readonly Rgb[] = [
  [1.096124, -0.278869, 0.182745],
  [0.454369, 0.473533, 0.072098],
  [-0.009628, -0.005698, 1.015326],
];
const toHpe: readonly Rgb[] = [
  [0.38971, 0.68898, -0.07868],
  [-0.22981, 1.1834, 0.04641],
  [0, 0, 1],
];
const white: Rgb = [95.047, 100, 108.883];

// Viewing conditions of sRGB: 64 lux, 20 % grey around.
const adaptingLuminance = 64 / Math.PI / 5;
const k = 1 / (5 * adaptingLuminance + 1);
const luminanceFactor =
  0.2 * k ** 4 * 5 * adaptingLuminance + 0.1 * (1 - k ** 4) ** 2 * Math.cbrt(5 * adaptingLuminance);
const background = 0.2;
const induction = 0.725 * (1 / background) ** 0.2;
const exponent = 1.48 + Math.sqrt(background);
const surround = 0.69;
const adaptation = 1 - (1 / 3.6) * Math.exp((-adaptingLuminance - 42) / 92);

function responses(xyz: Rgb): Rgb {
  const whiteCone = transform(toCat02, white);
  const cone = transform(toCat02, xyz);
  const adapted = cone.map(
    (value, i) => value * (adaptation * (100 / whiteCone[i]!) + 1 - adaptation),
  ) as unknown as Rgb;
  const compressed = transform(toHpe, transform(fromCat02, adapted)).map((value) => {
    const power = ((luminanceFactor * Math.abs(value)) / 100) ** 0.42;
    return (Math.sign(value) * 400 * power) / (27.13 + power) + 0.1;
  });
  return compressed as unknown as Rgb;
}

const achromatic = ([r, g, b]: Rgb) => (2 * r + g + b / 20 - 0.305) * induction;
const whiteResponse = achromatic(responses(white));

/** J′, a′, b′. */
function uniform(linear: Rgb): Rgb {
  const clipped = linear.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
  const [r, g, b] = responses(transform(toXyz, clipped));
  const redGreen = r - (12 * g) / 11 + b / 11;
  const yellowBlue = (r + g - 2 * b) / 9;
  const hue = Math.atan2(yellowBlue, redGreen);
  const eccentricity = (Math.cos(hue + 2) + 3.8) / 4;
  const lightness =
    100 * (Math.max(0, achromatic([r, g, b])) / whiteResponse) ** (surround * exponent);
  const t =
    ((50_000 / 13) * induction * eccentricity * Math.hypot(redGreen, yellowBlue)) /
    (r + g + (21 * b) / 20);
  const chroma = t ** 0.9 * Math.sqrt(lightness / 100) * (1.64 - 0.29 ** background) ** 0.73;
  const colorfulness = Math.log(1 + 0.0228 * chroma * luminanceFactor ** 0.25) / 0.0228;
  const scaled = (1.7 * lightness) / (1 + 0.007 * lightness);
  return [scaled, colorfulness * Math.cos(hue), colorfulness * Math.sin(hue)];
}
