import {
  choiceQuestions1,
  contradictionSentence,
  questionSet1,
  reviewHeadlines,
  roles1,
  scales1,
} from '@verankerd/content';
import {
  reviewedYearOf,
  snapshotFormat,
  type Choice,
  type ReviewFacts,
  type ReviewSectionDraft,
  type ReviewSnapshot,
} from '@verankerd/contract';
import {
  aspectKeys,
  aspectsOfPillar,
  countsInReview,
  definitionInForce,
  healthySchoolPillars,
  milestoneOwners,
  questionKeys,
  questionOf,
  questionStates,
  reviewContradictions,
} from '@verankerd/domain';
import type { NamesOfYear } from './snapshot-names-reader';
import { inBothLanguages, reviewWords } from './review-words';

/** All that a snapshot is made of. */
export type SnapshotParts = NamesOfYear &
  Pick<ReviewSnapshot, 'number' | 'previous' | 'frozen' | 'schoolYear'> & {
    readonly choice: Choice;
    readonly facts: ReviewFacts;
    readonly sections: readonly ReviewSectionDraft[];
    readonly decision: Omit<ReviewSnapshot['decision'], 'word'>;
  };

/** Makes a snapshot: the texts as written, the figures as shown, and the names and words of the day. */
export function composeSnapshot(parts: SnapshotParts): ReviewSnapshot {
  const { choice, facts, decision, schoolYear } = parts;
  const sections = parts.sections.filter(countsInReview);
  const year = reviewedYearOf(facts);
  const isHealthySchool = sections.some(({ section }) => section === 'HEALTHY_SCHOOL');
  return {
    format: snapshotFormat,
    definitions: {
      questions: questionSet1.id,
      scales: scales1.id,
      anchoring: definitionInForce(schoolYear).id,
    },
    number: parts.number,
    previous: parts.previous,
    frozen: parts.frozen,
    school: parts.school,
    board: parts.board,
    schoolYear,
    choice: {
      id: choice.id,
      interventionName: choice.intervention.name,
      provider: choice.intervention.provider,
      startSchoolYear: choice.startSchoolYear,
      status: choice.status,
      targetGroup: choice.targetGroup,
      targetGroupName: choiceQuestions1.targetGroups[choice.targetGroup].label,
    },
    headlines: headlinesOf(facts),
    sections: sections.map(({ section, text, on }) => ({
      section,
      title: inBothLanguages(({ texts }) => texts.sections[section].title),
      text,
      on,
    })),
    decision: {
      ...decision,
      word: inBothLanguages(({ texts }) => texts.decisionWords[decision.decision].word),
    },
    facts,
    contradictions: reviewContradictions(year, decision.decision).map((found) => ({
      code: found.code,
      question: 'question' in found ? found.question : null,
      sentence: inBothLanguages((words) => contradictionSentence(found, words)),
    })),
    healthySchool: isHealthySchool ? pillarsOf(facts) : null,
    words: wordsOf(facts),
  };
}

function headlinesOf(facts: ReviewFacts): ReviewSnapshot['headlines'] {
  const year = reviewedYearOf(facts);
  const english = reviewHeadlines(year, reviewWords('en'));
  return reviewHeadlines(year, reviewWords('nl')).map((nl, index) => ({
    nl,
    en: english[index] ?? '',
  }));
}

function pillarsOf(facts: ReviewFacts): NonNullable<ReviewSnapshot['healthySchool']> {
  const aspects = facts.questions.flatMap((question) => question.aspects);
  return healthySchoolPillars.map((pillar) => ({
    pillar,
    name: inBothLanguages(({ texts }) => texts.optional.pillars[pillar]),
    aspects: aspectsOfPillar[pillar].map((aspect) => ({
      aspect,
      question: questionOf(aspect),
      evidence: aspects.find((one) => one.aspect === aspect)?.evidence ?? [],
    })),
  }));
}

function wordsOf(facts: ReviewFacts): ReviewSnapshot['words'] {
  const { levels, notRated, notApplicable } = scales1.rating;
  const label = facts.anchoring.result?.label ?? null;
  return {
    questions: recordOf(questionKeys, (key) => questionSet1.questions[key].question),
    aspects: recordOf(aspectKeys, (key) => questionSet1.aspects[key].label),
    levels: {
      '0': levels[0].label,
      '1': levels[1].label,
      '2': levels[2].label,
      '3': levels[3].label,
      NOT_RATED: notRated.label,
      NOT_APPLICABLE: notApplicable.label,
    },
    questionStates: recordOf(questionStates, (state) => scales1.progress[state].label),
    anchoringLabel: label && scales1.anchoring.labels[label],
    roles: recordOf(milestoneOwners, (role) => roles1.roles[role].label),
  };
}

function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  // One for each key.
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
