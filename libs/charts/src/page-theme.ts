import { darkTheme, lightTheme, type ChartTheme } from '@verankerd/chart-drawing/chart-theme';

/** Reads the colours of the page from its custom properties. */
export function pageTheme(element: HTMLElement): ChartTheme {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches;
  const theme = isDark ? darkTheme : lightTheme;
  return {
    ink: resolve(element, '--ink', theme.ink),
    soft: resolve(element, '--ink-soft', theme.soft),
    grid: resolve(element, '--line', theme.grid),
    surface: resolve(element, '--surface', theme.surface),
    palette: theme.palette,
    warm: theme.warm,
    middle: theme.middle,
    cool: theme.cool,
    font: getComputedStyle(element).fontFamily,
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
