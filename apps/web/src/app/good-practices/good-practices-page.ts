import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { listChoices, readGoodPractices } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink, SchoolNavigation } from '../organisations/organisations-door';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { MarkForm } from './mark-form';
import { OfferedPracticeCard } from './offered-practice';
import { OwnPractices } from './own-practices';

/** What other schools offer where the own ratings are low, and what the own school shares. */
@Component({
  selector: 'vk-good-practices-page',
  imports: [
    MarkForm,
    OfferedPracticeCard,
    OwnPractices,
    ResourceView,
    SchoolLink,
    SchoolNavigation,
  ],
  templateUrl: './good-practices-page.html',
})
export class GoodPracticesPage {
  readonly schoolId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly message = signal('');
  protected readonly isMarking = signal(false);
  private readonly api = inject(ApiClient);
  protected readonly found = this.api.resource(readGoodPractices, () => ({
    params: { schoolId: this.schoolId() },
  }));
  private readonly chosen = this.api.resource(listChoices, () => ({
    params: { schoolId: this.schoolId() },
    query: {},
  }));
  protected readonly choices = computed(() =>
    this.chosen.hasValue() ? this.chosen.value()?.choices : undefined,
  );
  private readonly ownHeading = viewChild<ElementRef<HTMLElement>>('ownHeading');

  protected stopMarking(): void {
    this.isMarking.set(false);
    this.ownHeading()?.nativeElement.focus();
  }

  protected changed(sentence: string): void {
    this.message.set(sentence);
    this.found.reload();
  }
}
