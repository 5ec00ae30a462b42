import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { questionSet1 } from '@verankerd/content';
import type { QuestionKey } from '@verankerd/domain';
import { Paper } from '../../kit/paper';
import { Language } from '../../shell/language';
import { type GridPlace, movedBy } from './grid-cursor';
import type { MatrixLine } from './matrix-lines';
import { MatrixRowCells } from './matrix-row';
import { MatrixWords } from './matrix-words';
import { mostRowsWithoutWindow, rowsOnPaper, rowWindow } from './row-window';

/** Height of a row in a windowed table, in rem; higher when two years stand in it. */
const rowHeights = { one: 4.75, two: 6 } as const;

/**
 * Lines as a table that the arrow keys go through. A long one holds only the rows in sight, and tells assistive
 * technology which of how many they are.
 */
@Component({
  selector: 'vk-matrix-table',
  imports: [MatrixRowCells],
  templateUrl: './matrix-table.html',
  styleUrl: './matrix-table.css',
  host: { '(keydown)': 'pressed($event)', '(focusin)': 'entered($event)' },
})
export class MatrixTable {
  readonly lines = input.required<readonly MatrixLine[]>();
  readonly questions = input.required<readonly QuestionKey[]>();
  readonly isComparing = input.required<boolean>();
  /** Router commands of what a school handed in; nothing when its id is not known. */
  readonly submissionOf = input.required<(line: MatrixLine) => readonly string[] | null>();

  protected readonly language = inject(Language);
  protected readonly words = inject(MatrixWords);
  protected readonly questionSet = questionSet1.questions;
  private readonly injector = inject(Injector);
  private readonly paper = inject(Paper);
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');
  private readonly explanation = viewChild<ElementRef<HTMLElement>>('explanation');
  private readonly rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

  private readonly top = signal(0);
  private readonly height = signal(800);
  private readonly cursor = signal<GridPlace>({ row: 0, column: 0 });
  protected readonly opened = signal<string | null>(null);
  private readonly explanationHeight = signal(0);

  protected readonly isWindowed = computed(
    () => !this.paper.isPrinting() && this.lines().length > mostRowsWithoutWindow,
  );
  protected readonly columnCount = computed(() => this.questions().length + 4);
  protected readonly rowHeight = computed(
    () => this.rem * (this.isComparing() ? rowHeights.two : rowHeights.one),
  );
  /** The cell that the tab key comes to, also when a filter took the last rows away. */
  protected readonly place = computed(() => ({
    row: Math.min(this.cursor().row, this.lines().length - 1),
    column: Math.min(this.cursor().column, this.columnCount() - 1),
  }));
  private readonly openedIndex = computed(() =>
    this.lines().findIndex(({ key }) => key === this.opened()),
  );
  protected readonly openedLine = computed(() => this.lines()[this.openedIndex()]);
  private readonly window = computed(() => {
    if (this.paper.isPrinting()) return rowsOnPaper(this.lines().length);
    const index = this.openedIndex();
    return rowWindow({
      count: this.lines().length,
      rowHeight: this.rowHeight(),
      top: this.top(),
      height: this.height(),
      kept: this.place().row,
      opened: index < 0 ? null : { index, extra: this.explanationHeight() },
    });
  });
  protected readonly gapAfter = computed(() => this.window().gapAfter);
  protected readonly rows = computed(() => {
    const lines = this.lines();
    return this.window().rows.flatMap(({ index, gapBefore }) => {
      const line = lines[index];
      return line ? [{ line, index, gapBefore }] : [];
    });
  });

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const frame = this.frame().nativeElement;
      // Not through the template: a scroll that needs no other rows must cost nothing.
      const scrolled = (): void => {
        const step = 4 * this.rowHeight();
        this.top.set(step * Math.floor(frame.scrollTop / step));
      };
      frame.addEventListener('scroll', scrolled, { passive: true });
      const resized = new ResizeObserver(() => this.height.set(frame.clientHeight));
      resized.observe(frame);
      destroyed.onDestroy(() => resized.disconnect());
    });
    afterRenderEffect(() => {
      if (this.openedLine())
        this.explanationHeight.set(this.explanation()?.nativeElement.offsetHeight ?? 0);
    });
  }

  /** Row of the whole table for assistive technology: the header is 1, an open explanation is a row too. */
  protected rowIndexOf(index: number): number {
    const isBelowOpened = this.openedIndex() >= 0 && index > this.openedIndex();
    return index + (isBelowOpened ? 3 : 2);
  }

  protected toggle(line: MatrixLine): void {
    this.opened.update((key) => (key === line.key ? null : line.key));
  }

  protected pressed(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const line = this.lines()[this.place().row];
    const isOnCell = event.target instanceof HTMLTableCellElement;
    if (isOnCell && event.key === 'Enter') return this.follow(event.target);
    if (isOnCell && event.key === ' ' && line) {
      event.preventDefault();
      if (line.row?.explanation) this.toggle(line);
      return;
    }
    const page = Math.max(1, Math.floor(this.height() / this.rowHeight()) - 2);
    const size = { rows: this.lines().length, columns: this.columnCount(), page };
    const next = movedBy(event, this.place(), size);
    if (!next) return;
    event.preventDefault();
    this.cursor.set(next);
    afterNextRender(() => this.cellAt(next)?.focus(), { injector: this.injector });
  }

  /** A cell that is clicked is where the arrow keys go on from. */
  protected entered({ target }: FocusEvent): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]');
    if (cell && row)
      this.cursor.set({ row: Number(row.dataset['row']), column: Number(cell.dataset['column']) });
  }

  private follow(cell: HTMLElement): void {
    cell.closest('tr')?.querySelector('a')?.click();
  }

  private cellAt({ row, column }: GridPlace): HTMLElement | null {
    return this.frame().nativeElement.querySelector(
      `[data-row="${row}"] > [data-column="${column}"]`,
    );
  }
}
