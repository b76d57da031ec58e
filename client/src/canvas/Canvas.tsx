import { fitAll, isAllInView, reveal, showMany, showPicture, showSelection } from '@stancegraph/canvas';
import { PALETTES, type Palette, type Picture, styleOf, type Words } from '@stancegraph/drawing';
import type { Core, StylesheetJson } from 'cytoscape';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hidden } from '../state/hidden.ts';
import type { Selection } from '../state/selection.ts';
import { CanvasButtons, type Mode } from './CanvasButtons.tsx';
import classes from './canvas.module.css';
import { Lasso } from './Lasso.tsx';
import { type Listening, openGraph } from './open-graph.ts';
import { showHidden } from './show-hidden.ts';

export interface Many {
  ids: readonly string[];
  ties: readonly (readonly [string, string])[];
}

/** From so many nodes and ties on, moving them one by one would stutter. */
const MANY = 1500;

export interface CanvasProps extends Omit<Listening, 'mode'> {
  picture: Picture;
  words: Words;
  palette: Palette;
  hidden: Hidden;
  /** As the picture changes the view stays as it is, or as long as the whole picture is in it; null: all is fitted anew. */
  hold: 'view' | 'whole' | null;
  /** As long as this is the same, the view stays whatever is in view: the reader is at work on one picture. */
  ground: unknown;
  /** Several that are chosen together, with the ties between them that stand out. */
  many: Many;
  selection: Selection | null;
}

/**
 * The picture. React only holds the place; each effect hands one thing to one small controller: the drawing's elements,
 * its style, what is hidden, what is chosen, the pointer, the keyboard.
 */
export default function Canvas(props: CanvasProps) {
  const { picture, words, palette, hidden, hold, ground, selection, many, gestures, onSelect, onFocusNode, onOpen } =
    props;
  const { t } = useTranslation();
  const help = useId();
  const wrapper = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<Core | null>(null);
  const [mode, setMode] = useState<Mode>('move');
  const listening = useRef({ onSelect, onFocusNode, onOpen, mode, gestures });
  listening.current = { onSelect, onFocusNode, onOpen, mode, gestures };
  const drawn = useRef<unknown>(null);

  const isMany = picture.nodes.length + picture.edges.length > MANY;

  useEffect(() => {
    const [outer, inner] = [wrapper.current, container.current];
    if (!outer || !inner) return;
    const opened = openGraph(outer, inner, () => listening.current, { many: isMany });
    setGraph(opened.graph);
    return () => {
      opened.close();
      setGraph(null);
    };
  }, [isMany]);

  useEffect(() => {
    // The library's types ask for exact property names per kind of element; the rules are data.
    if (palette !== PALETTES.print) graph?.style(styleOf(palette) as unknown as StylesheetJson);
  }, [graph, palette]);

  useEffect(() => {
    if (!graph) return;
    const isFirst = graph.elements().empty();
    showPicture(graph, picture, words);
    const mayMove = drawn.current !== ground && (hold === null || (hold === 'whole' && !isAllInView(graph)));
    if (isFirst || mayMove) fitAll(graph);
    drawn.current = ground;
  }, [graph, picture, words, hold, ground]);

  useEffect(() => {
    graph?.userPanningEnabled(mode !== 'pick');
  }, [graph, mode]);

  useEffect(() => {
    if (graph) showHidden(graph, picture, hidden);
  }, [graph, picture, hidden]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture's elements have to be marked again
  useEffect(() => {
    if (!graph) return;
    if (many.ids.length > 0) showMany(graph, many.ids, many.ties);
    else showSelection(graph, selection);
    if (selection?.kind === 'node') reveal(graph, selection.id);
  }, [graph, picture, selection, many]);

  const leaveMode = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || mode === 'move') return;
    // What is chosen stays: a second Escape leaves it.
    event.stopPropagation();
    setMode('move');
  };
  const label = t('canvas.label', {
    nodes: t('canvas.nodes', { count: picture.nodes.length }),
    ties: t('canvas.ties', { count: picture.edges.length }),
  });
  return (
    <div className={classes.frame} onKeyDownCapture={leaveMode}>
      <div
        ref={wrapper}
        className={classes.wrapper}
        role="application"
        aria-label={label}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one widget with keys of its own
        tabIndex={0}
      >
        <div ref={container} className={classes.canvas} />
        {graph && mode === 'lasso' && <Lasso graph={graph} onLasso={gestures.onLasso} />}
      </div>
      <p id={help} className={classes.help}>
        {t('canvas.help')}
      </p>
      {graph && <CanvasButtons {...{ graph, mode, setMode }} />}
    </div>
  );
}
