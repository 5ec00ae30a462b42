import { choiceQuestions1 } from '@verankerd/content';
import { goalKeys, type GoalKey } from '@verankerd/domain';

/** A goal as a team puts it together: goals of the guide that it ticked, and words of its own. */
export type GoalParts = { readonly goals: readonly GoalKey[]; readonly words: string };

/** The goal as one text: each goal of the guide on a line of its own, then the team's own words. */
export function goalText({ goals, words }: GoalParts, language: 'nl' | 'en'): string {
  const labels = goalKeys
    .filter((key) => goals.includes(key))
    .map((key) => choiceQuestions1.goals[key].label[language]);
  return [...labels, words.trim()].filter((line) => line !== '').join('\n');
}

/** Takes a goal apart again, whichever language it was put together in. */
export function goalParts(text: string): GoalParts {
  const lines = text.split('\n');
  const goals: GoalKey[] = [];
  for (const line of lines) {
    const goal = goalOf(line);
    if (!goal || goals.includes(goal)) break;
    goals.push(goal);
  }
  return { goals, words: lines.slice(goals.length).join('\n').trim() };
}

function goalOf(line: string): GoalKey | undefined {
  return goalKeys.find((key) =>
    Object.values(choiceQuestions1.goals[key].label).includes(line.trim()),
  );
}
