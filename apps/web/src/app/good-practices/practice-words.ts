import type { Texts } from '@verankerd/content/texts';
import { questionKeys, type QuestionKey } from '@verankerd/domain';

/** A question by its number and its short name. */
export function questionWords(question: QuestionKey, texts: Texts): string {
  return texts.goodPractices.question(
    questionKeys.indexOf(question) + 1,
    texts.questions.short[question],
  );
}
