import { Component, computed, inject, input, output } from '@angular/core';
import type { SeriesTarget } from '@verankerd/contract';
import { Language } from '../shell/language';
import type { ImportPreview, PreviewSeries } from './import-choices';

/** Where each series of the file goes: to a new indicator, to one of the school, or nowhere. */
@Component({
  selector: 'vk-series-table',
  templateUrl: './series-table.html',
  styleUrl: './mapping-table.css',
  host: { class: 'stack' },
})
export class SeriesTable {
  readonly preview = input.required<ImportPreview>();
  readonly placed = output<{ readonly series: PreviewSeries; readonly to: SeriesTarget }>();
  /** Everything without a place gets this one. */
  readonly restPlaced = output<Exclude<SeriesTarget, { kind: 'INDICATOR' }>>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().measurementImport.series);
  protected readonly unplaced = computed(
    () => this.preview().series.filter(({ to }) => to === null).length,
  );

  protected nameOf({ indicator, group }: PreviewSeries): string {
    return group === '' ? indicator : `${indicator}, ${group}`;
  }

  protected valueOf({ to }: PreviewSeries): string {
    return to?.kind === 'INDICATOR' ? to.indicatorId : (to?.kind ?? '');
  }

  protected place(series: PreviewSeries, value: string): void {
    if (value === '') return;
    const to: SeriesTarget =
      value === 'NEW' || value === 'LEAVE_OUT'
        ? { kind: value }
        : { kind: 'INDICATOR', indicatorId: value };
    this.placed.emit({ series, to });
  }
}
