import {
  Component,
  DestroyRef,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import {
  categoryWords,
  chartNotes,
  type ChartDescription,
  type ChartTexts,
} from '@verankerd/chart-drawing/chart-description';
import { chartTable, tableAsCsv } from '@verankerd/chart-drawing/chart-table';
import type { DrawnChart } from './chart-engine';
import { pageTheme } from './page-theme';

/**
 * The one chart of Verankerd: a title with the finding, a sentence, the picture, the same figures as a table, the arrow
 * keys, and a live region that says where the reader stands. Source: reference 2.10, 3.7.
 */
@Component({
  selector: 'vk-chart-figure',
  templateUrl: './chart-figure.html',
  styleUrl: './chart-figure.css',
})
export class ChartFigure {
  readonly description = input.required<ChartDescription>();
  readonly texts = input.required<ChartTexts>();
  /** Whether it can be turned into a table and saved; a slide has its table beside it. */
  readonly hasTools = input(true);

  protected readonly table = computed(() => chartTable(this.description(), this.texts()));
  protected readonly showsTable = signal(false);
  protected readonly isDrawn = signal(false);
  protected readonly spoken = signal('');
  protected readonly notes = computed(() => chartNotes(this.description(), this.texts()));
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly canvas = viewChild<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly appearance = signal(0);
  private category = -1;
  private drawn: DrawnChart | undefined;
  private drawing = 0;

  constructor() {
    this.followAppearance();
    afterRenderEffect({
      write: () => {
        this.appearance();
        const canvas = this.canvas()?.nativeElement;
        const description = this.description();
        const texts = this.texts();
        this.drop();
        if (canvas) void this.draw(canvas, description, texts);
      },
    });
    inject(DestroyRef).onDestroy(() => this.drop());
  }

  protected walk(event: KeyboardEvent): void {
    const last = this.description().categories.length - 1;
    const goals: Record<string, number> = {
      ArrowRight: Math.min(this.category + 1, last),
      ArrowLeft: Math.max(this.category - 1, 0),
      Home: 0,
      End: last,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    this.category = goal;
    this.drawn?.pointAt(goal);
    this.spoken.set(categoryWords(this.description(), goal, this.texts()));
  }

  protected saveTable(): void {
    const csv = new Blob([tableAsCsv(this.table())], { type: 'text/csv' });
    save(URL.createObjectURL(csv), `${this.description().title}.csv`);
  }

  protected async saveImage(): Promise<void> {
    const { chartImage } = await import('./chart-engine');
    const font = getComputedStyle(this.host).fontFamily;
    const image = chartImage(this.description(), this.texts(), font);
    save(image.toDataURL('image/png'), `${this.description().title}.png`);
  }

  private async draw(
    canvas: HTMLCanvasElement,
    description: ChartDescription,
    texts: ChartTexts,
  ): Promise<void> {
    const turn = this.drawing;
    const { drawChart } = await import('./chart-engine');
    // While Chart.js was loading, the figures changed or the reader left.
    if (turn !== this.drawing) return;
    this.drawn = drawChart(canvas, description, texts, pageTheme(canvas.parentElement ?? canvas));
    this.isDrawn.set(true);
  }

  private drop(): void {
    this.drawing += 1;
    this.category = -1;
    this.drawn?.destroy();
    this.drawn = undefined;
  }

  /** Colours on a canvas do not follow the page by themselves: it is drawn again for dark, light and print. */
  private followAppearance(): void {
    const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
    const redraw = () => this.appearance.update((count) => count + 1);
    queries.forEach((query) => query.addEventListener('change', redraw));
    inject(DestroyRef).onDestroy(() =>
      queries.forEach((query) => query.removeEventListener('change', redraw)),
    );
  }
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ');
  link.click();
  if (address.startsWith('blob:')) URL.revokeObjectURL(address);
}
