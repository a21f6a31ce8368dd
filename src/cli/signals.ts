/** The signals that ask the program to stop. */
export const STOP_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;
export type StopSignal = (typeof STOP_SIGNALS)[number];

/** Thrown where a signal, or Ctrl-C at a prompt, asks the program to stop. */
export class Interrupted extends Error {
  readonly signal: StopSignal;

  constructor(signal: StopSignal = 'SIGINT') {
    super(signal);
    this.signal = signal;
  }
}

/** What signals come from: `process`, or what stands for it in a test. */
export type SignalSource = Pick<NodeJS.EventEmitter, 'on' | 'off'>;

/** Calls the handler for every signal that asks the program to stop, instead of dying, until what is returned is called. */
export function onStop(source: SignalSource, handler: (signal: StopSignal) => void): () => void {
  const listeners = STOP_SIGNALS.map((signal) => [signal, () => handler(signal)] as const);
  for (const [signal, listener] of listeners) source.on(signal, listener);
  return () => {
    for (const [signal, listener] of listeners) source.off(signal, listener);
  };
}

/** Calls the handler whenever the program goes on after it was stopped, until what is returned is called. */
export function onWake(source: SignalSource, handler: () => void): () => void {
  source.on('SIGCONT', handler);
  return () => void source.off('SIGCONT', handler);
}

/**
 * Does something short that must not be left half-done. A signal that asks the program to stop waits until it is over, and is then
 * thrown as `Interrupted`.
 */
export async function undisturbed<T>(source: SignalSource, work: () => Promise<T>): Promise<T> {
  let first: StopSignal | undefined;
  const forget = onStop(source, (signal) => {
    first ??= signal;
  });
  try {
    const result = await work();
    // A signal that has come is heard of in the next turn of the event loop only.
    await new Promise((resolve) => setImmediate(resolve));
    if (first !== undefined) throw new Interrupted(first);
    return result;
  } finally {
    forget();
  }
}
