import { Component, computed, inject, input } from '@angular/core';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import type { ImportPreview } from './import-choices';

const countKeys = [
  'new',
  'changed',
  'unchanged',
  'hidden',
  'leftOut',
  'rejectedRows',
  'otherSchools',
  'notes',
] as const;

/** What an import would do: how many of each, and the first measurements as they will come in. */
@Component({
  selector: 'vk-coming-measurements',
  templateUrl: './coming-measurements.html',
  styleUrl: './coming-measurements.css',
  host: { class: 'stack' },
})
export class ComingMeasurements {
  readonly preview = input.required<ImportPreview>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().measurementImport.preview);
  private readonly formats = inject(Formats);
  protected readonly counts = computed(() => {
    const { counts } = this.preview();
    const always = ['new', 'changed', 'unchanged'];
    return countKeys
      .filter((key) => counts[key] > 0 || always.includes(key))
      .map((key) => ({
        key,
        label: this.texts().counts[key],
        count: this.formats.number(counts[key]),
        changes: key === 'new' || key === 'changed',
      }));
  });
  protected readonly all = computed(() => {
    const { counts } = this.preview();
    return counts.new + counts.changed + counts.unchanged;
  });
}
