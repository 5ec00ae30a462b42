import type { ReviewOfYear } from '@verankerd/contract';
import { reviewSections, type ReviewSection } from '@verankerd/domain';
import type { ChoiceYearKey } from '../milestones/milestones-door';
import type { ApiClient } from '../shell/api-client';
import type { KeptDrafts } from '../shell/kept-drafts';
import {
  decisionDraft,
  sectionDraft,
  type DecisionDraft,
  type HeldPart,
  type SectionDraft,
} from './review-parts';
import { sectionOf, type ReviewYear } from './review-year';

/** The parts of one review, each of which saves itself. */
export class ReviewDrafts {
  private readonly sections = new Map<ReviewSection, SectionDraft>();
  private decided: DecisionDraft | undefined;
  // A draft outlives the page that shows its review: then it goes by what it knew last.
  private known: ReviewOfYear | undefined;

  constructor(
    private readonly api: ApiClient,
    private readonly key: ChoiceYearKey,
    private readonly year: Pick<ReviewYear, 'loaded' | 'shows' | 'accept' | 'merged'>,
    private readonly kept: KeptDrafts,
    private readonly account: string,
  ) {}

  /** The draft of a section. There is one for each. */
  section(section: ReviewSection): SectionDraft {
    const known = this.sections.get(section);
    if (known) return known;
    const draft = sectionDraft(this.api, this.key, section, {
      held: () => sectionOf(this.review(), section),
      accept: (answer) =>
        this.accept((review) => ({
          ...review,
          sections: review.sections.map((one) => (one.section === section ? answer : one)),
        })),
      ...this.keeping(section),
    });
    this.sections.set(section, draft);
    return draft;
  }

  /** The draft of the decision. */
  decision(): DecisionDraft {
    this.decided ??= decisionDraft(this.api, this.key, {
      held: () => this.review().decision,
      accept: (decision) => this.accept((review) => ({ ...review, decision })),
      ...this.keeping('DECISION'),
    });
    return this.decided;
  }

  /** How many parts the server does not have. */
  unsentCount(): number {
    return this.all().filter((draft) => draft.standing().state === 'NOT_SENT').length;
  }

  /** Whether something is on its way, or waits for the writer to stop typing. */
  isSaving(): boolean {
    return this.all().some((draft) => draft.standing().state === 'SAVING');
  }

  /** Whether the server has everything that stands on the screen. */
  hasUnsent(): boolean {
    return this.all().some((draft) => draft.isUnsent());
  }

  /** Sends at once what still waits. */
  flush(): void {
    for (const draft of this.all()) draft.flush();
  }

  /** Sends again what did not arrive. */
  sendAgain(): void {
    for (const draft of this.all()) draft.sendAgain();
  }

  private all(): readonly (SectionDraft | DecisionDraft)[] {
    return [...reviewSections.map((section) => this.section(section)), this.decision()];
  }

  private review(): ReviewOfYear {
    const loaded = this.year.loaded();
    if (loaded && (this.known === undefined || this.year.shows(this.key))) this.known = loaded;
    if (!this.known) throw new RangeError('Drafts are made of a review that was read');
    return this.known;
  }

  private accept(change: (review: ReviewOfYear) => ReviewOfYear): void {
    this.known = change(this.review());
    if (this.year.shows(this.key)) this.year.accept(change);
  }

  private keeping(part: ReviewSection | 'DECISION'): KeepingPorts {
    const name = ['review', ...Object.values(this.key), part].join('/');
    return {
      left: this.kept.read(this.account, name),
      keep: (kept) =>
        kept === undefined
          ? this.kept.drop(this.account, name)
          : this.kept.keep(this.account, name, kept),
      merged: () => this.year.merged.update((parts) => new Set(parts).add(part)),
    };
  }
}

type KeepingPorts = Pick<HeldPart<unknown, unknown>, 'left' | 'keep' | 'merged'>;
