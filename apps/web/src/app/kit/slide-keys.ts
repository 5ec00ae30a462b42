const steps: Readonly<Record<string, (step: number, last: number) => number>> = {
  ArrowRight: (step) => step + 1,
  PageDown: (step) => step + 1,
  ' ': (step) => step + 1,
  ArrowLeft: (step) => step - 1,
  PageUp: (step) => step - 1,
  Home: () => 1,
  End: (_, last) => last,
};

/** The slide that a key turns to, from 1 to the last, which it stays at; nothing when the key turns none. */
export function turnedTo(key: string, step: number, last: number): number | undefined {
  const turned = steps[key]?.(step, last);
  return turned === undefined ? undefined : Math.min(Math.max(turned, 1), last);
}
