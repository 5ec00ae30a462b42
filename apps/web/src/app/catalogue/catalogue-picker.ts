import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listCatalogue, type CatalogueEntry } from '@verankerd/contract';
import type { RegisterSector, TargetGroupKey } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { matchesSearch } from './matches-search';
import { RecognitionList } from './recognition-list';

/** How many stand there before the reader asks for all. */
const firstFew = 5;

/** Picks one intervention of the catalogue; what fits the school and the target group comes first. */
@Component({
  selector: 'vk-catalogue-picker',
  imports: [RouterLink, ResourceView, RecognitionList],
  templateUrl: './catalogue-picker.html',
  styleUrl: './catalogue-picker.css',
})
export class CataloguePicker {
  /** Id of the entry that is picked; empty when none is. */
  readonly picked = input.required<string>();
  readonly sector = input<RegisterSector | undefined>();
  readonly targetLevel = input<TargetGroupKey | undefined>();
  /** Id of the sentence about what is wrong, for who cannot see that they belong together. */
  readonly describedBy = input<string | null>(null);
  readonly pick = output<CatalogueEntry>();

  protected readonly language = inject(Language);
  protected readonly words = signal('');
  protected readonly onlyFitting = signal(true);
  protected readonly all = inject(ApiClient).resource(listCatalogue, () => ({ query: {} }));
  protected readonly showsAll = signal(false);
  protected readonly fitting = computed(() =>
    (this.all.value()?.entries ?? []).filter(
      (entry) =>
        entry.id === this.picked() ||
        (matchesSearch(entry, this.words()) && (!this.onlyFitting() || this.fits(entry))),
    ),
  );

  protected readonly shown = computed(() =>
    this.fitting().filter(
      (entry, place) => this.showsAll() || place < firstFew || entry.id === this.picked(),
    ),
  );

  /** What the source leaves open may fit. */
  private fits({ sectors, targetLevels }: CatalogueEntry): boolean {
    const [sector, level] = [this.sector(), this.targetLevel()];
    return (
      (!sector || sectors.length === 0 || sectors.includes(sector)) &&
      (!level || targetLevels.length === 0 || targetLevels.includes(level))
    );
  }
}
