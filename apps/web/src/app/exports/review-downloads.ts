import { Component, computed, inject, input } from '@angular/core';
import type { ReviewSnapshot } from '@verankerd/contract';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { FilesPanel } from './files-panel';
import { reviewFiles, yearFolder } from './files-source';
import { TextBlocks } from './text-blocks';

/** What a school takes along from a frozen review: files, texts to paste, and the folder of the year. */
@Component({
  selector: 'vk-review-downloads',
  imports: [FilesPanel, TextBlocks],
  template: `
    @let texts = language.texts().exports.panel;
    <vk-files-panel
      headingId="downloads"
      [heading]="texts.title"
      [about]="texts.about"
      [action]="texts.order"
      [source]="files()"
    />
    <vk-text-blocks [snapshot]="snapshot()" />
    <vk-files-panel
      headingId="jaarmap"
      [heading]="texts.folder"
      [about]="texts.folderAbout(snapshot().schoolYear)"
      [action]="texts.orderFolder"
      [source]="folder()"
    />
  `,
  host: { class: 'stack no-print' },
})
export class ReviewDownloads {
  readonly snapshot = input.required<ReviewSnapshot>();

  protected readonly language = inject(Language);
  private readonly api = inject(ApiClient);
  protected readonly files = computed(() => {
    const { school, choice, schoolYear, number } = this.snapshot();
    const params = { schoolId: school.id, choiceId: choice.id, schoolYear, number };
    return reviewFiles(this.api, params);
  });
  protected readonly folder = computed(() => {
    const { school, schoolYear } = this.snapshot();
    return yearFolder(this.api, { schoolId: school.id, schoolYear });
  });
}
