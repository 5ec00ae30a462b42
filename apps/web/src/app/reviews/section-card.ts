import { Component, computed, inject, input, signal } from '@angular/core';
import {
  aspectsOfPillar,
  coreSections,
  healthySchoolPillars,
  isDatedSection,
  isOptionalSection,
  isPlainDate,
  questionKeys,
  questionOf,
  type ReviewSection,
} from '@verankerd/domain';
import { questionSet1 } from '@verankerd/content';
import { ChartFigure } from '@verankerd/charts';
import { DraftState } from '../ratings/ratings-door';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { ReviewCharts } from './review-charts';
import { sectionOf, type ReviewYear } from './review-year';
import { ReviewWords } from './review-words';
import { TextConflict } from './text-conflict';
import { WrittenText } from './written-text';

const waitAfterTyping = 1200;

/** One part of a review: what the school kept about it beside what the team writes. It saves itself. */
@Component({
  selector: 'vk-section-card',
  imports: [ChartFigure, DraftState, TextConflict, WrittenText],
  templateUrl: './section-card.html',
  styleUrl: './section-card.css',
})
export class SectionCard {
  readonly section = input.required<ReviewSection>();
  readonly year = input.required<ReviewYear>();

  protected readonly language = inject(Language);
  protected readonly said = signal('');
  protected readonly words = computed(() => this.language.texts().reviews.sections[this.section()]);
  protected readonly draft = computed(() => this.year().drafts().section(this.section()));
  protected readonly value = computed(() => this.draft().value());
  protected readonly held = computed(() => {
    const review = this.year().loaded();
    return review && sectionOf(review, this.section());
  });
  protected readonly isOptional = computed(() => isOptionalSection(this.section()));
  protected readonly dateLabel = computed(() => {
    const section = this.section();
    const { on } = this.language.texts().reviews.optional;
    return section === 'SAFETY_POLICY' || section === 'PARTICIPATION_COUNCIL'
      ? on[section]
      : undefined;
  });
  /** What the school kept about this part, as of now. */
  protected readonly facts = computed(() => {
    const review = this.year().loaded();
    const section = coreSections.find((core) => core === this.section());
    return review && section ? this.reviewWords.factsOf(review.facts, section) : '';
  });
  protected readonly isCore = computed(() => !this.isOptional());
  protected readonly chart = computed(() => {
    const review = this.year().loaded();
    if (!review) return undefined;
    switch (this.section()) {
      case 'DONE':
        return this.charts.milestones(review.facts);
      case 'SEEN':
        return this.charts.index(review.facts);
      default:
        return undefined;
    }
  });
  protected readonly pillars = computed(() => {
    const review = this.year().loaded();
    if (!review || this.section() !== 'HEALTHY_SCHOOL') return [];
    const aspects = review.facts.questions.flatMap((question) => question.aspects);
    const { pillars, question } = this.language.texts().reviews.optional;
    return healthySchoolPillars.map((pillar) => ({
      name: pillars[pillar],
      aspects: aspectsOfPillar[pillar].map((aspect) => ({
        label: this.language.read(questionSet1.aspects[aspect].label),
        question: question(questionKeys.indexOf(questionOf(aspect)) + 1),
        evidence: aspects.find((one) => one.aspect === aspect)?.evidence ?? [],
      })),
    }));
  });
  protected readonly isPrefilled = computed(
    () => this.isCore() && this.held()?.version === 1 && !this.draft().isUnsent(),
  );
  protected readonly wasMerged = computed(() => this.year().merged().has(this.section()));
  protected readonly conflict = computed(() => {
    const standing = this.draft().standing();
    return standing.state === 'CHANGED_MEANWHILE' ? standing.theirs : undefined;
  });
  /** Whether the facts of now say something that the text does not. */
  protected readonly hasNewFacts = computed(() => {
    const facts = this.facts();
    return facts !== '' && !this.value().text.includes(facts);
  });
  protected readonly formats = inject(Formats);
  protected readonly chartTexts = computed(() => this.language.texts().charts);
  private readonly charts = inject(ReviewCharts);
  private readonly reviewWords = inject(ReviewWords);

  protected type(text: string): void {
    this.said.set('');
    this.draft().change({ ...this.value(), text }, waitAfterTyping);
  }

  protected date(text: string): void {
    if (text !== '' && !isPlainDate(text)) return;
    this.draft().change({ ...this.value(), on: isPlainDate(text) ? text : null }, waitAfterTyping);
  }

  protected insertFacts(): void {
    const text = [this.value().text.trimEnd(), this.facts()].filter((part) => part !== '');
    this.draft().change({ ...this.value(), text: text.join('\n\n') }, 0);
    this.said.set(this.language.texts().reviews.insertedFacts);
  }

  protected takeOut(): void {
    this.draft().change({ ...this.value(), included: false }, 0);
  }

  protected putBoth(): void {
    const theirs = this.conflict();
    if (!theirs) return;
    const { text } = this.value();
    this.draft().change({ ...this.value(), text: `${theirs.text}\n\n${text}` }, 0);
  }

  protected isDated(): boolean {
    return isDatedSection(this.section());
  }
}
