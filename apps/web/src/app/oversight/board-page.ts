import { Component, input } from '@angular/core';
import { readBoardMatrix } from '@verankerd/contract';
import { HandedInReviews } from '../reviews/reviews-door';
import { matrixSource } from './matrix/matrix-source';
import { MatrixView } from './matrix/matrix-view';
import { yearInAddress } from './year-in-address';

/** Which schools of the board need attention: the seven questions of a school year. */
@Component({
  selector: 'vk-board-page',
  imports: [HandedInReviews, MatrixView],
  template: `
    <main class="page page-wide" id="inhoud">
      <vk-matrix-view [source]="source" overseer="board" [base]="['/besturen', boardId()]" />
      @if (source.latest()) {
        <vk-handed-in-reviews [boardId]="boardId()" [schoolYear]="yearInAddress(schooljaar())" />
      }
    </main>
  `,
})
export class BoardPage {
  readonly boardId = input.required<string>();
  /** School year in the address. */
  readonly schooljaar = input<string>();

  protected readonly yearInAddress = yearInAddress;
  protected readonly source = matrixSource(readBoardMatrix, () => ({ boardId: this.boardId() }));
}
