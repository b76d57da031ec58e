import { useLayoutEffect, useRef } from 'react';

/** A drawing as it goes on paper: lines and letters, not dots, as wide as the page. */
export function PrintedDrawing({ svg }: { svg: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  }, [svg]);
  return <div ref={place} className="sg-drawing" />;
}
