import { useState } from 'react';

/** What became of a copy: `refused` where the browser does not allow it, and the text is to be copied by hand. */
export type Copied = 'ready' | 'copied' | 'refused';

/** Texts into the clipboard; `reset` makes ready for the next. */
export function useCopy(): { copied: Copied; copy: (text: string) => void; reset: () => void } {
  const [copied, setCopied] = useState<Copied>('ready');
  return {
    copied,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setCopied('copied');
      } catch {
        setCopied('refused');
      }
    },
    reset: () => setCopied('ready'),
  };
}
