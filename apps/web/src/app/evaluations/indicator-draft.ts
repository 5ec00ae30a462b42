import type { IndicatorFacts } from '@verankerd/contract';
import {
  countedSubjects,
  figureKinds,
  indicatorDirections,
  indicatorFamilies,
  usualSubjects,
  type FigureKind,
  type IndicatorFamily,
} from '@verankerd/domain';
import { numberIn } from './number-in';

/** An indicator as it is being filled in: words only. */
export type IndicatorDraft = {
  readonly choiceId: string;
  readonly name: string;
  readonly family: string;
  readonly subject: string;
  readonly kind: string;
  readonly direction: string;
  readonly min: string;
  readonly max: string;
  readonly step: string;
  readonly answers: string;
  readonly unit: string;
  readonly target: string;
  readonly instrumentId: string;
  readonly otherInstrument: string;
  readonly version: string;
};

/** In the list of instruments: one that is not in it. */
export const otherInstrument = 'OTHER';

/** An indicator of which nothing was said yet. The scale is the most common one of Dutch school monitors. */
export const emptyIndicator: IndicatorDraft = {
  ...{ choiceId: '', name: '', family: '', subject: '', kind: 'PROPORTION' },
  ...{ direction: 'HIGHER_IS_BETTER', min: '1', max: '4', step: '1', answers: '', unit: '' },
  ...{ target: '', instrumentId: '', otherInstrument: '', version: '' },
};

/** Chooses a family, and with it who is usually counted, as long as nothing else was said. */
export function withFamily(draft: IndicatorDraft, family: string): IndicatorDraft {
  const isFamily = (indicatorFamilies as readonly string[]).includes(family);
  const subject = isFamily ? usualSubjects[family as IndicatorFamily] : draft.subject;
  return { ...draft, family, subject };
}

/**
 * The body of the request. What was left out or is no number stays in it as it is, so that the check of the contract
 * names the field.
 */
export function indicatorBody(
  draft: IndicatorDraft,
  instrumentId: string | null,
): Record<keyof IndicatorFacts, unknown> {
  const version = draft.version.trim();
  return {
    choiceId: draft.choiceId === '' ? null : draft.choiceId,
    name: draft.name,
    explanation: null,
    family: oneOf(indicatorFamilies, draft.family),
    subject: oneOf(countedSubjects, draft.subject),
    direction: oneOf(indicatorDirections, draft.direction),
    measure: measureOf(draft),
    instrument:
      instrumentId === null ? null : { id: instrumentId, version: version === '' ? null : version },
  };
}

function measureOf(draft: IndicatorDraft): unknown {
  const kind = oneOf(figureKinds, draft.kind) as FigureKind | undefined;
  const target = numberIn(draft.target);
  switch (kind) {
    case 'MEAN':
      return {
        kind,
        scale: {
          min: numberIn(draft.min) ?? undefined,
          max: numberIn(draft.max) ?? undefined,
          answerStep: numberIn(draft.step) ?? undefined,
        },
        target,
      };
    case 'COUNTS':
      return { kind, categories: linesOf(draft.answers) };
    case 'AMOUNT':
      return { kind, unit: draft.unit, target };
    default:
      return { kind: 'PROPORTION', target: target === null ? null : target / 100 };
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function oneOf<T extends string>(words: readonly T[], word: string): T | undefined {
  return words.find((one) => one === word);
}
