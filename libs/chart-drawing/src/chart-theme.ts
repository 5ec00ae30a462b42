/** Colours of a chart, as the page has them now: light, dark or print. */
export type ChartTheme = {
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly surface: string;
  readonly palette: readonly string[];
  /** Shades for answers before the middle one, from near it to the far end, the middle, and answers after it. */
  readonly warm: readonly string[];
  readonly middle: string;
  readonly cool: readonly string[];
  readonly font: string;
  /** Size of most of the type, in pixels. */
  readonly size: number;
};

/** Dashes and point shapes beside the colours, so that a series is known without seeing colour. */
export const seriesLooks = [
  { dash: [], point: 'circle' },
  { dash: [7, 4], point: 'triangle' },
  { dash: [2, 3], point: 'rect' },
  { dash: [10, 3, 2, 3], point: 'rectRot' },
  { dash: [4, 2], point: 'star' },
] as const;

/**
 * Colours on white, for screen and paper alike.
 * Source of the palette: Okabe and Ito (2008), darkened until it passes 3:1 (WCAG 1.4.11).
 */
export const lightTheme: Omit<ChartTheme, 'font'> = {
  ink: '#1c2426',
  soft: '#4c5759',
  grid: '#d9d4c9',
  surface: '#fff',
  palette: ['#00588f', '#b34700', '#00745a', '#8a3a6e', '#5a5a5a'],
  warm: ['#f3bd8d', '#dd7f35', '#a84300'],
  middle: '#c9c9c4',
  cool: ['#9fcbea', '#4592c8', '#00588f'],
  size: 13,
};

/** Colours on a dark page; the same palette, lightened until it passes 3:1. */
export const darkTheme: Omit<ChartTheme, 'font'> = {
  ink: '#eee',
  soft: '#b4c0c3',
  grid: '#364146',
  surface: '#1d2427',
  palette: ['#74b9ec', '#f0a25e', '#4fc9a4', '#dd9cc2', '#c2c2c2'],
  warm: ['#8a5526', '#c07433', '#f0a25e'],
  middle: '#6b7376',
  cool: ['#2f6189', '#4a8fc0', '#8fcbf7'],
  size: 13,
};
