import { Component, computed, inject, signal } from '@angular/core';
import { scales1 } from '@verankerd/content';
import {
  anchoringResult,
  aspectStanding,
  aspectStandings,
  borgingIndex100,
  standingAtLevel,
  type AnchoringAspect,
  type AspectStanding,
  type EarnedLevel,
} from '@verankerd/domain';
import { Language } from '../shell/language';
import { AnchoringWords } from './anchoring-words';
import { CalculationPanel } from './calculation-panel';
import { goalIn } from './goal-form';

/** What can be chosen for a component in the calculator. */
const options = ['NONE', '0', '1', '2', '3', 'NOT_APPLICABLE'] as const;
type Option = (typeof options)[number];

const notApplicable = aspectStanding({
  agreed: 'NOT_APPLICABLE',
  earned: 0,
  confirmation: 'CONFIRMED',
  yearsConfirmed: 0,
  missedYears: 0,
  evidence: 'NONE',
  canBecomeAnchored: false,
});

/** The levels of the worked example of reference 3.3, in the order of the components. */
export const exampleLevels = [3, 2, 2, 0, 1, 2] as const;

/** A small calculator of the index, by the functions that compute it everywhere. Nothing is kept. */
@Component({
  selector: 'vk-calculator',
  imports: [CalculationPanel],
  templateUrl: './calculator.html',
  styleUrl: './calculator.css',
})
export class Calculator {
  protected readonly language = inject(Language);
  protected readonly words = inject(AnchoringWords);
  protected readonly definition = borgingIndex100;
  protected readonly options = options;
  protected readonly chosen = signal<ReadonlyMap<AnchoringAspect, Option>>(exampleChoices());
  protected readonly isConfirmed = signal(false);
  protected readonly typedGoal = signal('');
  protected readonly goal = computed(() => goalIn(this.typedGoal()));
  protected readonly result = computed(() => {
    const given = this.definition.components.flatMap(({ aspect }) => {
      const standing = standingFor(this.chosen().get(aspect), this.isConfirmed());
      return standing ? [[aspect, standing] as const] : [];
    });
    return anchoringResult(
      aspectStandings(Object.fromEntries(given)),
      this.definition,
      this.goal() ?? null,
    );
  });
  protected readonly spoken = computed(() => {
    const texts = this.words.texts().methods.calculator;
    const { index, label } = this.result();
    return index.state === 'COMPUTED' && label
      ? texts.spoken(this.words.figure(index.figure.shown), this.words.label(label))
      : texts.spoken(texts.none, texts.nothing);
  });

  protected wordOf(option: Option): string {
    if (option === 'NOT_APPLICABLE') return this.language.read(scales1.rating.notApplicable.label);
    if (option === 'NONE') return this.words.level(null);
    return `${option}: ${this.words.level(Number(option) as EarnedLevel)}`;
  }

  protected choose(aspect: AnchoringAspect, value: string): void {
    const option = options.find((one) => one === value) ?? 'NONE';
    this.chosen.update((chosen) => new Map(chosen).set(aspect, option));
  }

  protected clear(): void {
    this.chosen.set(new Map());
    this.isConfirmed.set(false);
    this.typedGoal.set('');
  }

  protected fillInExample(): void {
    this.chosen.set(exampleChoices());
  }
}

function exampleChoices(): ReadonlyMap<AnchoringAspect, Option> {
  return new Map(
    borgingIndex100.components.map(({ aspect }, position) => [
      aspect,
      options.find((option) => option === String(exampleLevels[position])) ?? 'NONE',
    ]),
  );
}

function standingFor(option: Option | undefined, isConfirmed: boolean): AspectStanding | undefined {
  if (option === undefined || option === 'NONE') return undefined;
  if (option === 'NOT_APPLICABLE') return notApplicable;
  const level = Number(option) as EarnedLevel;
  return isConfirmed && level >= 2 ? standingAtLevel(level, 2) : standingAtLevel(level);
}
