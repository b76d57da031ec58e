import ora from 'ora';

export interface Progress {
  step(text: string): void;
  stop(): void;
}

/** A spinner on stderr where a person watches, nothing elsewhere. */
export function startProgress(options: { quiet?: boolean } = {}): Progress {
  const isEnabled = process.stderr.isTTY === true && !options.quiet;
  // An empty NO_COLOR counts as not set (no-color.org).
  const color = process.env.NO_COLOR ? false : 'cyan';
  const spinner = ora({ stream: process.stderr, isEnabled, isSilent: !isEnabled, color });
  return {
    step(text) {
      spinner.start(text);
    },
    stop() {
      spinner.stop();
    },
  };
}
