import { Component, computed, inject, input, output } from '@angular/core';
import { importCountKeys, type FilePreview, type ImportCountKey } from '@verankerd/contract';
import { isPlainDate, type PlainDate } from '@verankerd/domain';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { ChangeList } from './change-list';
import { RefusedRows } from './refused-rows';

/** Counts that tell of a change, rather than of what stays as it is. */
const changing: readonly ImportCountKey[] = [
  'ADDED',
  'REOPENED',
  'RENAMED',
  'MOVED_BOARD',
  'DETAILS_CHANGED',
  'CLOSED',
  'NEW_BOARDS',
  'COUNTS_ADDED',
  'COUNTS_CHANGED',
  'BOARDS_NAMED',
];

/** What one file would change: counts as cards, the changes folded out, and the rows that were not read. */
@Component({
  selector: 'vk-file-preview',
  imports: [ChangeList, RefusedRows],
  templateUrl: './file-preview.html',
  styleUrl: './file-preview.css',
})
export class FilePreviewCard {
  readonly file = input.required<FilePreview>();
  /** A number that tells this file from the others on the page. */
  readonly position = input.required<number>();
  /** The reader told the day of which the file gives the state. */
  readonly dated = output<PlainDate>();

  protected readonly language = inject(Language);
  private readonly formats = inject(Formats);

  protected readonly heading = computed(() => {
    const { kind, register, referenceDate } = this.file();
    const { kinds, preview } = this.language.texts().imports;
    const what = kind === null ? '' : kinds[register ?? kind];
    const when = referenceDate === null ? '' : preview.asOf(this.formats.date(referenceDate));
    return [what, when].filter(Boolean).join(' · ');
  });
  protected readonly outcome = computed(() => {
    const { outcome, refusal } = this.file();
    const { outcomes, refusals } = this.language.texts().imports;
    return outcome === 'REFUSED' && refusal
      ? `${outcomes.REFUSED}. ${refusals[refusal.code](refusal.details)}`
      : outcomes[outcome];
  });
  protected readonly counts = computed(() => {
    const { counts } = this.file();
    const { cards } = this.language.texts().imports;
    return importCountKeys.flatMap((key) => {
      const count = counts[key];
      if (count === undefined) return [];
      const changes = changing.includes(key);
      return [{ key, label: cards[key], count: this.formats.number(count), changes }];
    });
  });
  protected readonly groups = computed(() => {
    const { changes, counts } = this.file();
    const texts = this.language.texts().imports.counts;
    return importCountKeys.flatMap((key) => {
      const ofKind = changes.filter(({ kind }) => kind === key);
      const count = counts[key] ?? 0;
      return ofKind.length === 0 ? [] : [{ key, title: texts[key](count), count, changes: ofKind }];
    });
  });

  protected choose(text: string): void {
    if (isPlainDate(text)) this.dated.emit(text);
  }
}
