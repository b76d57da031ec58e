/** Waits for SIGTERM or SIGINT, then closes in an orderly way; a second signal ends the process at once. */
export async function closeOnSignal(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      let seen = false;
      process.on(signal, () => {
        if (seen) process.exit(signal === 'SIGINT' ? 130 : 143);
        seen = true;
        resolve();
      });
    }
  });
  await close();
}
