import { darkTheme, lightTheme, type ChartTheme } from '@verankerd/chart-drawing/chart-theme';

/** Size of the type of a page, in pixels, at which that of a chart is as its theme has it. */
const plainSize = 16;

/** Reads the colours of the page from its custom properties, and the size of the type around the chart. */
export function pageTheme(element: HTMLElement): ChartTheme {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches;
  const theme = isDark ? darkTheme : lightTheme;
  const { fontFamily, fontSize } = getComputedStyle(element);
  return {
    ink: resolve(element, '--ink', theme.ink),
    soft: resolve(element, '--ink-soft', theme.soft),
    grid: resolve(element, '--line', theme.grid),
    surface: resolve(element, '--surface', theme.surface),
    palette: theme.palette,
    warm: theme.warm,
    middle: theme.middle,
    cool: theme.cool,
    font: fontFamily,
    // Type on a slide is large, and so is that of its chart.
    size: Math.max(theme.size, Math.round((theme.size * parseFloat(fontSize)) / plainSize) || 0),
  };
}

/** A canvas does not know light-dark(): the browser works the colour out on an element first. */
function resolve(element: HTMLElement, property: string, fallback: string): string {
  const probe = element.ownerDocument.createElement('span');
  probe.style.color = `var(${property}, ${fallback})`;
  element.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour || fallback;
}
