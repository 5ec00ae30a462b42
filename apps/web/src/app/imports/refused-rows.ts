import { Component, computed, inject, input } from '@angular/core';
import type { FilePreview } from '@verankerd/contract';
import { saveText } from '../kit/save-text';
import { Language } from '../shell/language';
import { rejectedRowsCsv } from './rejected-rows-csv';

const rowsShown = 100;

/** The rows of a file that were not read: where, what stands there, and why. */
@Component({
  selector: 'vk-refused-rows',
  template: `
    @let texts = language.texts().imports;
    <h4>{{ title() }}</h4>
    <div class="table-frame" tabindex="0" role="group" [attr.aria-label]="title()">
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">{{ texts.preview.line }}</th>
            <th scope="col">{{ texts.preview.columnAndValue }}</th>
            <th scope="col">{{ texts.preview.reason }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of shown(); track $index) {
            <tr>
              <td class="number">{{ row.line }}</td>
              <td class="value">
                <span class="small soft">{{ row.column ?? texts.preview.wholeRow }}</span>
                {{ row.value || texts.preview.blank }}
              </td>
              <td>{{ texts.rowProblems[row.code] }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <div class="row row-apart">
      <span class="small soft">
        @if (count() > shown().length) {
          {{ texts.preview.first(shown().length, count()) }}
        }
      </span>
      <button class="button" type="button" (click)="save()">{{ texts.preview.download }}</button>
    </div>
  `,
  styles: `
    h4 {
      margin: 0;
    }
    .value {
      min-width: 5.5rem;
      overflow-wrap: anywhere;
    }
    @media (width < 30rem) {
      th,
      td {
        padding-inline: 0.375rem;
      }
    }
    .value > span {
      display: block;
    }
  `,
  host: { class: 'stack stack-tight' },
})
export class RefusedRows {
  readonly file = input.required<FilePreview>();

  protected readonly language = inject(Language);
  protected readonly count = computed(() => this.file().counts.ROWS_REFUSED ?? 0);
  protected readonly shown = computed(() =>
    this.file()
      .problems.filter(({ severity }) => severity === 'ERROR')
      .slice(0, rowsShown),
  );
  protected readonly title = computed(() =>
    this.language.texts().imports.counts.ROWS_REFUSED(this.count()),
  );

  protected save(): void {
    const texts = this.language.texts().imports;
    saveText(texts.preview.downloadName, rejectedRowsCsv(this.file(), texts));
  }
}
