import { FONT_SIZE, LABEL_GAP, LINE_HEIGHT } from './geometry.ts';
import type { Palette } from './palette.ts';
import { POSITION_ORDER } from './position-order.ts';
import { dashesOf, TIE_VERDICTS } from './tie-dashes.ts';

export interface StyleRule {
  selector: string;
  style: Record<string, string | number | readonly number[]>;
}

export const FONT = 'Inter, "Segoe UI", "Helvetica Neue", Helvetica, Arial, system-ui, sans-serif';

/** The stylesheet of the picture, in Cytoscape's terms: position by colour and shape, agreement by colour and line. */
export function styleOf(palette: Palette): StyleRule[] {
  return [
    {
      selector: 'node',
      style: { 'font-family': FONT, 'font-size': FONT_SIZE, color: palette.ink, 'overlay-opacity': 0 },
    },
    {
      selector: '.hull',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(points)',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.hull,
        'border-width': 1,
        'border-color': palette.hullLine,
        'z-compound-depth': 'bottom',
        events: 'no',
      },
    },
    {
      selector: '.group-label',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        label: 'data(label)',
        color: palette.muted,
        'font-size': FONT_SIZE - 1,
        'text-valign': 'top',
        'text-margin-y': -4,
        'text-outline-color': palette.background,
        'text-outline-width': 4,
        'z-index': 8,
        events: 'no',
      },
    },
    {
      selector: '.actor',
      style: {
        shape: 'data(shape)',
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': LABEL_GAP,
        'line-height': LINE_HEIGHT / FONT_SIZE / 1.05,
        'text-outline-color': palette.hull,
        'text-outline-width': 2,
        'text-outline-opacity': 0.85,
        'background-color': palette.unknown,
        'border-color': palette.unknown,
        'border-width': 0,
        'z-index': 10,
      },
    },
    { selector: '.unnamed', style: { label: '' } },
    { selector: '.named[labelSize]', style: { 'font-size': 'data(labelSize)' } },
    ...POSITION_ORDER.map((position) => ({
      selector: `.actor[position = "${position}"]`,
      style: { 'background-color': palette.positions[position], 'border-color': palette.positions[position] },
    })),
    { selector: '.hollow', style: { 'background-color': palette.background, 'border-width': 4 } },
    ...POSITION_ORDER.map((position) => ({
      selector: `.hollow[position = "${position}"]`,
      style: { 'border-color': palette.positions[position], 'background-color': palette.background },
    })),
    { selector: '.hollow[position = "UNKNOWN"]', style: { 'border-color': palette.unknown } },
    {
      selector: '.organisation',
      style: { 'border-width': 6, 'border-style': 'double' },
    },
    {
      selector: '.group',
      style: { 'border-width': 9, 'border-style': 'double', 'font-weight': 'bold' },
    },
    {
      selector: '.conditional',
      style: {
        'outline-width': 1.5,
        'outline-style': 'dashed',
        'outline-color': palette.ink,
        'outline-offset': 3,
      },
    },
    {
      selector: '.marked',
      style: {
        'underlay-color': palette.ink,
        'underlay-opacity': 0.14,
        'underlay-padding': 10,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: '.tie',
      style: { 'curve-style': 'haystack', 'haystack-radius': 0, width: 'data(width)', opacity: 'data(opacity)' },
    },
    { selector: '.far[farWidth]', style: { width: 'data(farWidth)', opacity: 0.3 } },
    { selector: '.agree', style: { 'line-color': palette.agree, 'line-style': 'solid' } },
    { selector: '.differ', style: { 'line-color': palette.differ, 'line-style': 'dashed' } },
    { selector: '.neither', style: { 'line-color': palette.neither, 'line-style': 'solid' } },
    ...TIE_VERDICTS.map((verdict) => ({
      selector: `.unsure.${verdict}`,
      style: { 'line-style': 'dashed', 'line-dash-pattern': dashesOf(verdict, true) },
    })),
    { selector: '.dimmed', style: { opacity: 0.22 } },
    { selector: '.tie.dimmed', style: { opacity: 0.04 } },
    { selector: '.tie.lit', style: { opacity: 0.9, 'z-index': 5 } },
    {
      selector: '.actor.chosen',
      style: {
        'outline-width': 3,
        'outline-style': 'solid',
        'outline-color': palette.selected,
        'outline-offset': 3,
        'font-weight': 'bold',
        'z-index': 20,
      },
    },
    { selector: '.tie.chosen', style: { 'line-color': palette.selected, opacity: 1, 'z-index': 20 } },
    {
      selector: '.actor.focused',
      style: { 'underlay-color': palette.selected, 'underlay-opacity': 0.3, 'underlay-padding': 9 },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
