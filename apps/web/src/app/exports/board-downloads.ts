import { Component, computed, inject, input } from '@angular/core';
import type { SchoolYear } from '@verankerd/domain';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { FilesPanel } from './files-panel';
import { boardFiles } from './files-source';

/** The report of a board on a school year, over the reviews that its schools handed in. */
@Component({
  selector: 'vk-board-downloads',
  imports: [FilesPanel],
  template: `
    @let texts = language.texts().exports.panel;
    <vk-files-panel
      [headingId]="'bestuursverslag-' + schoolYear()"
      [heading]="texts.board"
      [about]="texts.boardAbout(schoolYear())"
      [action]="texts.orderBoard"
      [source]="source()"
    />
  `,
})
export class BoardDownloads {
  readonly boardId = input.required<string>();
  readonly schoolYear = input.required<SchoolYear>();

  protected readonly language = inject(Language);
  private readonly api = inject(ApiClient);
  protected readonly source = computed(() =>
    boardFiles(this.api, { boardId: this.boardId(), schoolYear: this.schoolYear() }),
  );
}
