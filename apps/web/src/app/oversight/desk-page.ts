import { Component, input } from '@angular/core';
import { readNationalMatrix } from '@verankerd/contract';
import { matrixSource } from './matrix/matrix-source';
import { MatrixView } from './matrix/matrix-view';

/** All schools of the country for the national desk, as far as they share with it. */
@Component({
  selector: 'vk-desk-page',
  imports: [MatrixView],
  template: `
    <main class="page page-wide" id="inhoud">
      <vk-matrix-view [source]="source" overseer="desk" [base]="['/landelijk', deskId()]" />
    </main>
  `,
})
export class DeskPage {
  readonly deskId = input.required<string>();

  protected readonly source = matrixSource(
    readNationalMatrix,
    () => ({ deskId: this.deskId() }),
    'IN_API',
  );
}
