import { questionSet1 } from '@verankerd/content';
import { questionKeys, type QuestionKey } from '@verankerd/domain';
import type { Language } from '../shell/language';

/** The seven questions to choose from, with their numbers and in the words of the guide. */
export function questionOptions(
  language: Language,
): readonly { readonly value: QuestionKey; readonly label: string }[] {
  return questionKeys.map((value, index) => ({
    value,
    label: `${index + 1}. ${language.read(questionSet1.questions[value].question)}`,
  }));
}
