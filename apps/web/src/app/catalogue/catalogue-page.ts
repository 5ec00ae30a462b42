import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { listCatalogue, type CatalogueEntry } from '@verankerd/contract';
import { choiceQuestions1 } from '@verankerd/content';
import {
  registerSectors,
  targetGroupKeys,
  type RegisterSector,
  type TargetGroupKey,
} from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { RecognitionList } from './recognition-list';

type Filter = { readonly q?: string; readonly sector?: string; readonly doelgroep?: string };

/** The interventions of the catalogue: searched and filtered through the address, so that a search can be shared. */
@Component({
  selector: 'vk-catalogue-page',
  imports: [RouterLink, ResourceView, RecognitionList],
  templateUrl: './catalogue-page.html',
  styleUrl: './catalogue-page.css',
})
export class CataloguePage {
  /** Words to search for. */
  readonly q = input<string>();
  readonly sector = input<string>();
  readonly doelgroep = input<string>();

  protected readonly language = inject(Language);
  protected readonly sectors = registerSectors;
  protected readonly targetLevels = targetGroupKeys;
  protected readonly targetGroups = choiceQuestions1.targetGroups;
  protected readonly chosenSector = computed(() => oneOf(registerSectors, this.sector()));
  protected readonly chosenLevel = computed(() => oneOf(targetGroupKeys, this.doelgroep()));
  protected readonly isFiltered = computed(
    () => Boolean(this.q()) || Boolean(this.chosenSector()) || Boolean(this.chosenLevel()),
  );
  protected readonly found = inject(ApiClient).resource(listCatalogue, () => ({
    query: this.query(),
  }));
  private readonly router = inject(Router);
  private typing: ReturnType<typeof setTimeout> | undefined;

  /** Waits until the reader stops typing: not every letter is a search. */
  protected typed(words: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.search(words), 300);
  }

  protected search(words: string): void {
    clearTimeout(this.typing);
    if (words.trim() !== (this.q() ?? '')) this.filter({ q: words.trim() }, true);
  }

  /** An empty value takes the filter out of the address. */
  protected filter(filter: Filter, replaceUrl = false): void {
    const queryParams = Object.fromEntries(
      Object.entries(filter).map(([name, value]) => [name, value === '' ? null : value]),
    );
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl });
  }

  /** For which kinds of education and for whom: as far as the source says. */
  protected audienceOf({ sectors, targetLevels }: CatalogueEntry): string {
    const texts = this.language.texts().catalogue;
    return [
      sectors.map((sector) => texts.sectors[sector]).join(', '),
      ...targetLevels.map((level) => this.language.read(this.targetGroups[level].label)),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  private query() {
    const [q, sector, targetLevel] = [this.q(), this.chosenSector(), this.chosenLevel()];
    return {
      ...(q && { q: q.slice(0, 100) }),
      ...(sector && { sector }),
      ...(targetLevel && { targetLevel }),
    };
  }
}

/** The address can say anything: only a value that exists counts. */
function oneOf<T extends RegisterSector | TargetGroupKey>(
  values: readonly T[],
  asked: string | undefined,
): T | undefined {
  return values.find((value) => value === asked);
}
