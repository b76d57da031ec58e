import type { Position } from '@stancegraph/analysis';

/** Every colour of the picture, as `#rrggbb`. */
export interface Palette {
  background: string;
  ink: string;
  muted: string;
  positions: Record<Position, string>;
  /** Where no position is known. */
  unknown: string;
  agree: string;
  differ: string;
  /** Ties that say nothing of agreement. */
  neither: string;
  hull: string;
  hullLine: string;
  selected: string;
}

const ON_LIGHT = {
  SUPPORT: '#0b6e69',
  LEAN_SUPPORT: '#3d8f7c',
  NEUTRAL: '#6b7280',
  LEAN_OPPOSE: '#c2621b',
  OPPOSE: '#a92b34',
  UNDECIDED: '#7a5ea8',
} as const;

export const PALETTES = {
  light: {
    background: '#fbfaf7',
    ink: '#1d2430',
    muted: '#596273',
    positions: ON_LIGHT,
    unknown: '#767c88',
    agree: '#5f8f8b',
    differ: '#b4535a',
    neither: '#767c88',
    hull: '#f0ede4',
    hullLine: '#cfc8b6',
    selected: '#1f4fd1',
  },
  dark: {
    background: '#14171c',
    ink: '#eceff4',
    muted: '#a3acba',
    positions: {
      SUPPORT: '#3fc1b4',
      LEAN_SUPPORT: '#83cfae',
      NEUTRAL: '#9aa3b2',
      LEAN_OPPOSE: '#f0a05a',
      OPPOSE: '#f2757d',
      UNDECIDED: '#b79be6',
    },
    unknown: '#8b93a1',
    agree: '#55908b',
    differ: '#c4656d',
    neither: '#8b93a1',
    hull: '#1c2027',
    hullLine: '#3a414d',
    selected: '#8fb0ff',
  },
  /** Ink on white paper: no tinted grounds. */
  print: {
    background: '#ffffff',
    ink: '#000000',
    muted: '#444444',
    positions: ON_LIGHT,
    unknown: '#767c88',
    agree: '#5f8f8b',
    differ: '#b4535a',
    neither: '#767c88',
    hull: '#ffffff',
    hullLine: '#9a9a9a',
    selected: '#000000',
  },
  /** After Okabe and Ito (2008), darkened to 3:1 on white: distinct with any common kind of colour vision. */
  colourBlind: {
    background: '#ffffff',
    ink: '#111111',
    muted: '#555555',
    positions: {
      SUPPORT: '#0072b2',
      LEAN_SUPPORT: '#3a93c8',
      NEUTRAL: '#4d4d4d',
      LEAN_OPPOSE: '#b97a00',
      OPPOSE: '#b84700',
      UNDECIDED: '#a6568a',
    },
    unknown: '#767676',
    agree: '#5a8fb0',
    differ: '#b06a3c',
    neither: '#767676',
    hull: '#f4f4f4',
    hullLine: '#c8c8c8',
    selected: '#000000',
  },
  colourBlindDark: {
    background: '#14171c',
    ink: '#eceff4',
    muted: '#a3acba',
    positions: {
      SUPPORT: '#56b4e9',
      LEAN_SUPPORT: '#8fcdf2',
      NEUTRAL: '#a0a8b4',
      LEAN_OPPOSE: '#f0c24d',
      OPPOSE: '#e8833a',
      UNDECIDED: '#b05f8c',
    },
    unknown: '#8b93a1',
    agree: '#5289ab',
    differ: '#b97246',
    neither: '#8b93a1',
    hull: '#1c2027',
    hullLine: '#3a414d',
    selected: '#ffffff',
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;
