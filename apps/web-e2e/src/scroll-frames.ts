import type { Locator } from '@playwright/test';

/** How a scroll went: how many frames, and how long they took, in milliseconds. */
export type ScrollFrames = {
  readonly frames: number;
  readonly slow: number;
  readonly worst: number;
};

/**
 * Scrolls an element from top to bottom as a hand on the scroll bar does, some rows a frame, and measures each frame.
 * Slow is a frame of over 50 ms: then a reader sees it stutter.
 */
export function scrollThrough(frame: Locator, steps: number): Promise<ScrollFrames> {
  return frame.evaluate(
    (element, count) =>
      new Promise<ScrollFrames>((resolve) => {
        const taken: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          taken.push(now - last);
          last = now;
          element.scrollTop = (element.scrollHeight * taken.length) / count;
          if (taken.length < count) requestAnimationFrame(step);
          else
            resolve({
              frames: taken.length,
              slow: taken.filter((time) => time > 50).length,
              worst: Math.max(...taken),
            });
        };
        requestAnimationFrame(step);
      }),
    steps,
  );
}
