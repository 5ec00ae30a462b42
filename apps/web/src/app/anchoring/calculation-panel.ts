import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AnchoringDefinition, AnchoringResult } from '@verankerd/domain';
import { AnchoringWords } from './anchoring-words';
import { calculationOf } from './calculation';

/** "Zo is dit berekend": every number of the index with the sum that it comes from. */
@Component({
  selector: 'vk-calculation-panel',
  imports: [RouterLink],
  templateUrl: './calculation-panel.html',
  styleUrl: './calculation-panel.css',
})
export class CalculationPanel {
  readonly result = input.required<AnchoringResult>();
  readonly definition = input.required<AnchoringDefinition>();
  readonly goal = input.required<number | null>();

  protected readonly words = inject(AnchoringWords);
  protected readonly sum = computed(() =>
    calculationOf(this.result(), this.definition(), this.goal()),
  );
  protected readonly minimum = computed(() => {
    const { part, whole } = this.definition().coverageMinimum;
    return this.words.share(part / whole);
  });
}
