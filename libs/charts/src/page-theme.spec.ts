import { darkTheme, lightTheme } from '@verankerd/chart-drawing/chart-theme';
import { pageTheme } from './page-theme';

describe('pageTheme', () => {
  const prefer = (...matching: string[]) => {
    window.matchMedia = ((query: string) => ({
      matches: matching.includes(query),
    })) as typeof matchMedia;
  };

  it.each([
    ['light', [], lightTheme.palette],
    ['dark', ['(prefers-color-scheme: dark)'], darkTheme.palette],
    ['printed from a dark screen', ['(prefers-color-scheme: dark)', 'print'], lightTheme.palette],
  ])('has a palette that is seen on a page that is %s', (_, matching, palette) => {
    prefer(...matching);
    expect(pageTheme(document.body).palette).toEqual(palette);
  });

  it.each([
    ['16px', 13],
    ['24px', 20],
    ['10px', 13],
  ])('writes as large as the page around it: %s', (fontSize, size) => {
    prefer();
    document.body.style.fontSize = fontSize;
    expect(pageTheme(document.body).size).toBe(size);
  });
});
