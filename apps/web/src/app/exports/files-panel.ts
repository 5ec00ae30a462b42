import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import { downloadExportFile, exportFileKinds, pathOf, type ExportOrder } from '@verankerd/contract';
import { ProblemNotice } from '../kit/problem-notice';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language, type LanguageCode } from '../shell/language';
import type { FilesSource } from './files-source';
import { isUnderWay, toldOf } from './order-words';

type File = ExportOrder['files'][number];

// Milliseconds between looks while files are made.
const pause = 1000;

/** Files to order and download: how far they are is told as it goes, also to whoever does not see it. */
@Component({
  selector: 'vk-files-panel',
  imports: [ProblemNotice],
  templateUrl: './files-panel.html',
  styleUrl: './files-panel.css',
  host: { class: 'no-print' },
})
export class FilesPanel {
  readonly headingId = input.required<string>();
  readonly heading = input.required<string>();
  readonly about = input.required<string>();
  readonly action = input.required<string>();
  readonly source = input.required<FilesSource>();

  protected readonly language = inject(Language);
  protected readonly codes: readonly LanguageCode[] = ['nl', 'en'];
  /** The language of the files: that of the reader, until another is chosen. */
  protected readonly chosen = linkedSignal(() => this.language.code());
  protected readonly isOrdering = signal(false);
  private readonly formats = inject(Formats);
  private readonly refused = signal<ApiFailure | undefined>(undefined);
  private readonly last = resource({
    params: () => ({ source: this.source(), language: this.chosen() }),
    loader: ({ params }) => params.source.read(params.language),
  });
  protected readonly shown = computed(() => (this.last.hasValue() ? this.last.value() : null));
  protected readonly isUnderWay = computed(() => isUnderWay(this.shown()));
  protected readonly told = computed(() =>
    toldOf(this.shown(), this.language.texts().exports.panel, (instant) =>
      this.formats.day(instant),
    ),
  );
  protected readonly failure = computed(() => {
    const error = this.last.error();
    return this.refused() ?? (error && failureOf(error.cause ?? error));
  });
  /** In the order in which a reader wants them, not in which they were made. */
  protected readonly inOrder = computed(() =>
    (this.shown()?.files ?? []).toSorted(
      (one, other) => exportFileKinds.indexOf(one.kind) - exportFileKinds.indexOf(other.kind),
    ),
  );

  constructor() {
    effect((onCleanup) => {
      if (!this.isUnderWay() || this.last.isLoading()) return;
      const timer = setTimeout(() => this.last.reload(), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected chooseLanguage(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value === 'en' ? 'en' : 'nl');
  }

  protected async orderFiles(): Promise<void> {
    if (this.isOrdering()) return;
    this.isOrdering.set(true);
    this.refused.set(undefined);
    try {
      this.last.set(await this.source().order(this.chosen()));
    } catch (error) {
      this.refused.set(failureOf(error));
    } finally {
      this.isOrdering.set(false);
    }
  }

  protected again(): void {
    this.refused.set(undefined);
    this.last.reload();
  }

  protected addressOf(order: ExportOrder, { kind }: File): string {
    return pathOf(downloadExportFile, { exportId: order.id, fileKind: kind });
  }

  protected sizeOf({ size }: File): string {
    return this.formats.number(Math.max(1, Math.round(size / 1024)));
  }
}
