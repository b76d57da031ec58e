import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');
let isAsked = false;

/** Whether the page is being laid out for paper, from when the browser asks for it until it is done. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => isAsked || paper.matches);

function listen(onChange: () => void): () => void {
  const ask = ({ type }: Event) => {
    isAsked = type === 'beforeprint';
    onChange();
  };
  window.addEventListener('beforeprint', ask);
  window.addEventListener('afterprint', ask);
  paper.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', ask);
    window.removeEventListener('afterprint', ask);
    paper.removeEventListener('change', onChange);
  };
}
