import { Component, computed, inject, input } from '@angular/core';
import type { CatalogueEntry } from '@verankerd/contract';
import { choiceQuestions1 } from '@verankerd/content';
import { Language } from '../shell/language';

/** What the catalogue knows of an intervention. What no source states is said to be absent, never guessed. */
@Component({
  selector: 'vk-entry-facts',
  templateUrl: './entry-facts.html',
  styleUrl: './entry-facts.css',
})
export class EntryFacts {
  readonly entry = input.required<CatalogueEntry>();

  protected readonly language = inject(Language);
  protected readonly goals = computed(() =>
    this.entry().goals.map((key) => this.language.read(choiceQuestions1.goals[key].label)),
  );
  protected readonly targetLevels = computed(() =>
    this.entry().targetLevels.map((key) =>
      this.language.read(choiceQuestions1.targetGroups[key].label),
    ),
  );
  protected readonly sectors = computed(() =>
    this.entry().sectors.map((sector) => this.language.texts().catalogue.sectors[sector]),
  );
}
