import { loadavg } from 'node:os';

/** Does something, and tells how long it took, in milliseconds. */
export async function timed<T>(work: () => Promise<T>): Promise<{ time: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { time: performance.now() - start, value };
}

/** Milliseconds as seconds: `1.23 s`. */
export function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}

/** How busy the machine was in the last minute; a bench tells it, since other work makes its figures worse. */
export function load(): string {
  return loadavg()[0]?.toFixed(1) ?? '?';
}
