export { type AgreementMatrix, agreementMatrix, type MatrixTie } from './agreement-matrix.ts';
export { arrangeSteps } from './arrange.ts';
export { bipartiteLayout } from './bipartite-layout.ts';
export type { Position2D } from './centred.ts';
export { type CommunityOutline, communityOutlines } from './communities.ts';
export { contrast } from './contrast.ts';
export { edgeOpacity, edgeWidth } from './edge-width.ts';
export {
  type EdgeElement,
  edgeId,
  type HullElement,
  type NodeElement,
  type PictureElement,
  toElements,
} from './elements.ts';
export { folded, groupKey, groupNodeId, tieSumOf } from './folded.ts';
export { FONT_SIZE, LABEL_GAP, LINE_HEIGHT, RADIUS, textWidth } from './geometry.ts';
export { groupLabel, namedGroups } from './group-names.ts';
export { convexHull, hull } from './hull.ts';
export { inkOn } from './ink-on.ts';
export { toKebabCase } from './kebab-case.ts';
export { keepPlaces } from './keep-places.ts';
export { labelLines } from './label-lines.ts';
export { labelsThatFit, type NamedPlace } from './labels-that-fit.ts';
export { type LayoutInput, type LayoutNode, layout, layoutSteps } from './layout.ts';
export { LAYOUTS, type Layout } from './layouts.ts';
export { type Legend, type LegendPosition, type LegendTie, legendOf } from './legend.ts';
export { matrixSvg } from './matrix-svg.ts';
export { PALETTES, type Palette, type PaletteName } from './palette.ts';
export {
  type Picture,
  type PictureEdge,
  type PictureGroup,
  type PictureMark,
  type PictureNode,
  type TieVerdict,
  toTieVerdict,
} from './picture.ts';
export { pictureInWords } from './picture-in-words.ts';
export { positionDashes } from './position-dashes.ts';
export { positionOf } from './position-of.ts';
export { POSITION_ORDER } from './position-order.ts';
export { cornersOf, isHollow, type Shape, shapeOf } from './shape.ts';
export { FONT, type StyleRule, styleOf } from './style.ts';
export { networkSvg, type SvgOptions } from './svg.ts';
export type { Caption, PictureSize } from './svg-document.ts';
export { MOST_TIES, thinned } from './thinned.ts';
export { type TimelineSlice, timelineSvg } from './timeline-svg.ts';
export { weightColour } from './weight-colour.ts';
export { ENGLISH, type Telling, type Words } from './words.ts';
export { wrapped } from './wrapped.ts';
export { element, escapeContent, escapeXml } from './xml.ts';
