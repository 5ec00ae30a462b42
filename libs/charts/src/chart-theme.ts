/** Colours of a chart, as the page has them now: light, dark or print. */
export type ChartTheme = {
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly surface: string;
  readonly palette: readonly string[];
  readonly font: string;
};

/** Dashes and point shapes beside the colours, so that a series is known without seeing colour. */
export const seriesLooks = [
  { dash: [], point: 'circle' },
  { dash: [7, 4], point: 'triangle' },
  { dash: [2, 3], point: 'rect' },
  { dash: [10, 3, 2, 3], point: 'rectRot' },
  { dash: [4, 2], point: 'star' },
] as const;

// Okabe and Ito (2008), darkened for light paper and lightened for dark until they pass 3:1 (WCAG 1.4.11).
const lightPalette = ['#00588f', '#b34700', '#00745a', '#8a3a6e', '#5a5a5a'];
const darkPalette = ['#74b9ec', '#f0a25e', '#4fc9a4', '#dd9cc2', '#c2c2c2'];

/** Reads the colours of the page from its custom properties. */
export function readChartTheme(element: HTMLElement): ChartTheme {
  const style = getComputedStyle(element);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches;
  return {
    ink: resolve(element, '--ink', isDark ? '#eee' : '#1c2426'),
    soft: resolve(element, '--ink-soft', isDark ? '#b4c0c3' : '#4c5759'),
    grid: resolve(element, '--line', isDark ? '#364146' : '#d9d4c9'),
    surface: resolve(element, '--surface', isDark ? '#1d2427' : '#fff'),
    palette: isDark ? darkPalette : lightPalette,
    font: style.fontFamily,
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
