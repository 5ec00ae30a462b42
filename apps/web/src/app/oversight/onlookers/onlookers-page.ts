import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listOnlookers, readOnlookerView, type Onlooker } from '@verankerd/contract';
import { isSchoolYear } from '@verankerd/domain';
import { ListCard } from '../../kit/list-card';
import { ResourceView } from '../../kit/resource-view';
import { SchoolLink, SchoolNavigation } from '../../organisations/organisations-door';
import { ApiClient } from '../../shell/api-client';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import { OnlookerView } from './onlooker-view';

/** What a board, a partnership or the national desk sees of the school: exactly that, whoever the school picks. */
@Component({
  selector: 'vk-onlookers-page',
  imports: [ListCard, OnlookerView, ResourceView, RouterLink, SchoolLink, SchoolNavigation],
  templateUrl: './onlookers-page.html',
  styleUrl: './onlookers-page.css',
})
export class OnlookersPage {
  readonly schoolId = input.required<string>();
  /** Whose eyes; the first of the list when the address names nobody. */
  readonly onlookerId = input<string>();
  /** School year in the address. */
  readonly schooljaar = input<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  private readonly api = inject(ApiClient);
  protected readonly all = this.api.resource(listOnlookers, () => ({
    params: { schoolId: this.schoolId() },
  }));
  private readonly onlookers = computed(() =>
    this.all.hasValue() ? this.all.value().onlookers : [],
  );
  protected readonly chosen = computed(() => {
    const asked = this.onlookerId();
    const found = this.onlookers();
    return asked === undefined ? found[0] : found.find(({ id }) => id === asked);
  });
  protected readonly view = this.api.resource(readOnlookerView, () => {
    // An address may name somebody who is not in the list: then the API says that there is nothing.
    const onlookerId = this.onlookerId() ?? this.chosen()?.id;
    const year = this.schooljaar();
    if (onlookerId === undefined) return undefined;
    return {
      params: { schoolId: this.schoolId(), onlookerId },
      query: { schoolYear: year !== undefined && isSchoolYear(year) ? year : undefined },
    };
  });
  protected readonly base = computed(() => [
    '/scholen',
    this.schoolId(),
    'delen',
    'wat-anderen-zien',
  ]);

  /** What somebody gets, in a few words. */
  protected getsOf({ kind, blocks, until }: Onlooker): string {
    const { gets } = this.language.texts().onlookers;
    if (kind === 'BOARD') return until === null ? gets.everything : gets.formerBoard;
    if (until !== null) return gets.left;
    return blocks.length === 0 ? gets.nothing : gets.some(blocks.length);
  }
}
