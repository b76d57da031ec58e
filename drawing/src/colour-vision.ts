/** How the world is seen without one of the three kinds of cones: Machado, Oliveira and Fernandes (2009), full severity, on linear RGB. */
const DEFICIENCIES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
export type ColourVision = keyof typeof DEFICIENCIES | 'trichromacy';

type Triple = readonly [number, number, number];

/**
 * How different two colours look to somebody: the distance in Oklab (Ottosson 2020), 0 for the same, 1 from black to
 * white.
 * @param a, b `#rrggbb`
 */
export function colourDistance(a: string, b: string, vision: ColourVision = 'trichromacy'): number {
  const [one, other] = [oklab(seen(linear(a), vision)), oklab(seen(linear(b), vision))];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function seen(colour: Triple, vision: ColourVision): Triple {
  if (vision === 'trichromacy') return colour;
  const [r, g, b] = times(DEFICIENCIES[vision], colour);
  return [clamp(r), clamp(g), clamp(b)];
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const TO_CONES = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
  0.6299787005,
];
const TO_LAB = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
  -0.808675766,
];

function oklab(colour: Triple): Triple {
  const [l, m, s] = times(TO_CONES, colour);
  return times(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

function times(matrix: readonly number[], [x, y, z]: Triple): Triple {
  const row = (at: number) => (matrix[at] ?? 0) * x + (matrix[at + 1] ?? 0) * y + (matrix[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
}
