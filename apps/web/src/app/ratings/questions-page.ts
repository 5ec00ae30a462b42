import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { questionSet1 } from '@verankerd/content';
import {
  isSchoolYear,
  questionKeys,
  questionOf,
  schoolYear as schoolYearOf,
  type AspectKey,
  type QuestionKey,
  type SchoolYear,
} from '@verankerd/domain';
import { ChoiceNavigation } from '../choices/choices-door';
import { ResourceView } from '../kit/resource-view';
import { SchoolYearSwitch } from '../kit/school-year-switch';
import { suggestionsFor, SuggestedMilestones } from '../milestones/milestones-door';
import { Language } from '../shell/language';
import { ChoiceYear } from './choice-year';
import { ProgressPanel } from './progress-panel';
import { QuestionSection } from './question-section';
import { SubmitPanel } from './submit-panel';
import { WordsPanel } from './words-panel';

/** The seven questions of one choice in one school year: rate, plan, show, and hand in. */
@Component({
  selector: 'vk-questions-page',
  imports: [
    ChoiceNavigation,
    ProgressPanel,
    QuestionSection,
    ResourceView,
    RouterLink,
    SchoolYearSwitch,
    SubmitPanel,
    SuggestedMilestones,
    WordsPanel,
  ],
  templateUrl: './questions-page.html',
  styleUrl: './questions-page.css',
  host: {
    '(window:online)': 'year.drafts().sendAgain()',
    '(document:visibilitychange)': 'year.drafts().flush()',
  },
})
export class QuestionsPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();
  /** The question in the address: its key, or its number. */
  readonly vraag = input<string>();

  protected readonly language = inject(Language);
  protected readonly source = questionSet1;
  protected readonly year = new ChoiceYear(
    computed(() => ({
      schoolId: this.schoolId(),
      choiceId: this.choiceId(),
      // A label that is none is not found by the server: it need not be read here.
      schoolYear: this.schoolYear() as SchoolYear,
    })),
  );
  /** Questions that are open. The one in the address opens too; closing it takes it out of the address. */
  protected readonly open = linkedSignal<string | undefined, ReadonlySet<QuestionKey>>({
    source: this.vraag,
    computation: (vraag, previous) => {
      const asked = questionIn(vraag);
      return asked ? new Set([...(previous?.value ?? []), asked]) : (previous?.value ?? new Set());
    },
  });
  protected readonly years = computed(() => {
    const years = this.year.choice.hasValue() ? this.year.choice.value().schoolYears : [];
    const current = this.schoolYear();
    return isSchoolYear(current) && !years.includes(current) ? [...years, current].sort() : years;
  });
  /** The school as it was called in this school year, with its place. */
  protected readonly schoolName = computed(() => {
    const school = this.year.school.hasValue() ? this.year.school.value() : undefined;
    const { name, place } = school?.inSchoolYear ?? school ?? { name: '', place: null };
    return place ? `${name}, ${place}` : name;
  });
  protected readonly suggestions = computed(() => {
    const today = this.year.plan.today();
    const choice = this.year.choice.hasValue() ? this.year.choice.value() : undefined;
    if (!today || !choice || this.year.plan.milestones().length > 0) return [];
    const { startSchoolYear } = choice;
    const schoolYear = schoolYearOf(this.schoolYear());
    return suggestionsFor({ schoolYear, startSchoolYear, today, taken: new Set() });
  });
  protected readonly isChoosingStart = signal(false);
  protected readonly said = signal('');
  protected readonly isYear = computed(() => isSchoolYear(this.schoolYear()));
  /** Router commands of the choice, below which its other pages lie. */
  protected readonly base = computed(() => [
    '/scholen',
    this.schoolId(),
    'interventies',
    this.choiceId(),
  ]);
  protected readonly linkOfYear = (year: SchoolYear): unknown[] => [...this.base(), year];

  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private hasArrived = false;

  constructor() {
    effect(() => {
      if (this.hasArrived || this.year.questions().length === 0) return;
      this.hasArrived = true;
      const asked = questionIn(untracked(this.vraag));
      if (asked) this.bringTo(`vraag-${asked}`);
    });
  }

  protected toggle(question: QuestionKey): void {
    const isOpening = !this.open().has(question);
    this.open.update((open) => {
      const next = new Set(open);
      if (isOpening) next.add(question);
      else next.delete(question);
      return next;
    });
    void this.putInAddress(isOpening ? question : null);
  }

  protected goToAspect(aspect: AspectKey): void {
    this.show(questionOf(aspect), `aspect-${aspect}`);
  }

  protected goToQuestion(question: QuestionKey): void {
    this.show(question, `vraag-${question}`);
  }

  protected goOn(from: QuestionKey): void {
    const next = questionKeys[questionKeys.indexOf(from) + 1];
    if (next) this.goToQuestion(next);
  }

  protected tellAdded(count: number): void {
    this.said.set(this.language.texts().milestones.suggestions.added(count));
  }

  /** Opens a question, and brings the reader to a place in it. */
  private show(question: QuestionKey, id: string): void {
    this.open.update((open) => new Set(open).add(question));
    void this.putInAddress(question);
    this.bringTo(id);
  }

  private bringTo(id: string): void {
    afterNextRender(
      () => {
        const place = document.getElementById(id);
        place?.scrollIntoView({ block: 'start' });
        place?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }

  private putInAddress(question: QuestionKey | null): Promise<boolean> {
    return this.router.navigate([], {
      queryParams: { vraag: question },
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }
}

function questionIn(vraag: string | undefined): QuestionKey | undefined {
  return questionKeys.find((key, index) => key === vraag || String(index + 1) === vraag);
}
