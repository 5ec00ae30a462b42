import { Component, computed, inject, input } from '@angular/core';
import { choiceQuestions1, roles1 } from '@verankerd/content';
import { readHandOver, type HandOver } from '@verankerd/contract';
import { targetGroupKeys, type MilestoneOwner } from '@verankerd/domain';
import { placeSentence } from '../confirmations/confirmations-door';
import { ChoiceNavigation } from '../choices/choices-door';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { AnchoringWords } from './anchoring-words';
import { changeLines } from './change-lines';
import { LevelMark, type MarkedLevel } from './level-mark';
import { ResiliencePanel } from './resilience-panel';

type HandedAspect = HandOver['aspects'][number];

/** The hand-over pack: all that a new coordinator needs, on one page to print. Roles, not persons. */
@Component({
  selector: 'vk-hand-over-page',
  imports: [ChoiceNavigation, LevelMark, ResiliencePanel, ResourceView],
  templateUrl: './hand-over-page.html',
  styleUrl: './hand-over-page.css',
})
export class HandOverPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(AnchoringWords);
  protected readonly pack = inject(ApiClient).resource(readHandOver, () => ({
    params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
  }));
  protected readonly facts = computed(() =>
    this.pack.hasValue() ? this.factsOf(this.pack.value()) : [],
  );
  protected readonly carriers = computed(
    () =>
      new Map(
        this.pack.hasValue()
          ? this.pack.value().resilience.carriers.map((one) => [one.aspect, this.carriedBy(one)])
          : [],
      ),
  );
  protected readonly changes = computed(() =>
    this.pack.hasValue()
      ? changeLines(this.pack.value().recentChanges, {
          kinds: this.words.texts().handOver.kinds,
          aspect: (aspect) => this.words.aspect(aspect),
          day: (instant) => this.formats.moment(instant),
        })
      : [],
  );

  protected print(): void {
    window.print();
  }

  protected role(role: MilestoneOwner): string {
    return this.language.read(roles1.roles[role].label);
  }

  protected markOf({ standing }: HandedAspect): MarkedLevel {
    if (standing.state === 'RATED') return standing.earnedLevel;
    return standing.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : null;
  }

  protected placeOf({ lastingPlace: { place } }: HandedAspect): string {
    const { texts } = this.words.voice();
    if (!place) return texts.handOver.none;
    const detail = placeSentence(place, this.language.texts().confirmations.place, (value) =>
      this.formats.number(value, 1),
    );
    return [
      `${place.name} (${this.formats.shortDate(place.datedOn)})`,
      detail,
      this.role(place.ownerRole),
    ]
      .filter(Boolean)
      .join('; ');
  }

  private carriedBy({ carriers }: HandOver['resilience']['carriers'][number]): string {
    const { one, several, carried } = this.language.texts().confirmations.carriers;
    return carriers
      .map(({ role, people }) => carried(this.role(role), people === 'ONE' ? one : several))
      .join(', ');
  }

  private targetGroup(group: string): string {
    const key = targetGroupKeys.find((one) => one === group);
    return key ? this.language.read(choiceQuestions1.targetGroups[key].label) : group;
  }

  private factsOf({ choice }: HandOver): readonly { name: string; value: string }[] {
    const texts = this.words.texts().handOver;
    return [
      { name: texts.status, value: texts.statusWords[choice.status] },
      { name: texts.goal, value: choice.goal },
      { name: texts.targetGroup, value: this.targetGroup(choice.targetGroup) },
      { name: texts.startedIn, value: choice.startSchoolYear },
      { name: texts.executor, value: choice.executor },
      { name: texts.training, value: choice.training },
      { name: texts.hours, value: choice.hours },
      { name: texts.cost, value: choice.cost },
      { name: texts.provider, value: choice.provider },
      {
        name: texts.decidedBy,
        value: texts.decidedOn(choice.decidedBy, this.formats.date(choice.decidedOn)),
      },
    ].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  }
}
