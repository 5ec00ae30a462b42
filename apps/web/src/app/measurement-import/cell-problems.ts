import { Component, computed, inject, input } from '@angular/core';
import { saveText } from '../kit/save-text';
import { Language } from '../shell/language';
import type { ImportPreview } from './import-choices';
import { problemSentence, rejectedRowsCsv } from './rejected-rows-csv';

const problemsShown = 100;

/** What is wrong with which cell, and what would be right; the rows can be saved, to mend and send again. */
@Component({
  selector: 'vk-cell-problems',
  template: `
    <h4 [id]="id()">{{ title() }}</h4>
    <div class="table-frame" tabindex="0" role="group" [attr.aria-labelledby]="id()">
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">{{ texts().problems.line }}</th>
            <th scope="col">{{ texts().problems.value }}</th>
            <th scope="col">{{ texts().problems.reason }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of shown(); track $index) {
            <tr>
              <td class="number">{{ row.line }}</td>
              <td class="value">
                <span class="small soft">{{ row.column ?? texts().problems.wholeRow }}</span>
                {{ row.value || texts().problems.blank }}
              </td>
              <td>{{ row.sentence }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (all().length > shown().length) {
      <p class="small soft">{{ texts().preview.first(shown().length, all().length) }}</p>
    }
    @if (severity() === 'ERROR') {
      <div>
        <button class="button" type="button" (click)="save()">
          {{ texts().problems.download }}
        </button>
      </div>
    }
  `,
  styles: `
    h4 {
      margin: 0;
    }
    .table-frame {
      max-height: 26rem;
      overflow-y: auto;
    }
    .value {
      min-width: 6rem;
      overflow-wrap: anywhere;
    }
    .value > span {
      display: block;
    }
  `,
  host: { class: 'stack stack-tight' },
})
export class CellProblems {
  readonly preview = input.required<ImportPreview>();
  /** The problems that stop a row, or the remarks on rows that come in. */
  readonly severity = input.required<'ERROR' | 'WARNING'>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().measurementImport);
  protected readonly id = computed(() => (this.severity() === 'ERROR' ? 'fouten' : 'opmerkingen'));
  protected readonly all = computed(() =>
    this.preview().problems.filter(({ isError }) => isError === (this.severity() === 'ERROR')),
  );
  protected readonly shown = computed(() =>
    this.all()
      .slice(0, problemsShown)
      .map((problem) => ({ ...problem, sentence: problemSentence(problem, this.texts()) })),
  );
  protected readonly title = computed(() => {
    const { problems } = this.texts();
    return this.severity() === 'ERROR'
      ? problems.title(this.preview().counts.rejectedRows)
      : problems.warnings(this.all().length);
  });

  protected save(): void {
    const texts = this.texts();
    saveText(texts.problems.downloadName, rejectedRowsCsv(this.preview(), texts));
  }
}
