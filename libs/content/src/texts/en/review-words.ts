import type { Texts } from '../texts';

/** What the parts of a review are called, and what to write there. */
export const sections: Texts['reviews']['sections'] = {
  PLANNED: { title: 'Planned', ask: 'What did you want to reach and do this school year?' },
  DONE: { title: 'Done', ask: 'What was done? What was not, and why?' },
  SEEN: { title: 'Seen', ask: 'What do you see in the school and in the figures?' },
  LEARNT: { title: 'Learnt', ask: 'What worked well? What would you do differently?' },
  NEXT_YEAR: { title: 'Next year', ask: 'What do you take along to the next school year?' },
  SAFETY_POLICY: {
    title: 'Safety policy evaluated',
    ask: 'What came out of the evaluation of the safety policy?',
  },
  PARTICIPATION_COUNCIL: {
    title: 'Participation council informed',
    ask: 'What was shared with the participation council, and what did it think?',
  },
  HEALTHY_SCHOOL: {
    title: 'Gezonde School',
    ask: 'What shows that you meet the criteria for Wellbeing?',
  },
};

/** What a school decides. */
export const decisionWords: Texts['reviews']['decisionWords'] = {
  CONTINUE: { word: 'Continue', help: 'It works. We go on as it is.' },
  ADAPT: { word: 'Adapt', help: 'We go on, and do something differently from this year.' },
  STOP: { word: 'Stop', help: 'We round it off and record why.' },
};

/** The facts of a year as sentences of a review. */
export const prefill: Texts['reviews']['prefill'] = {
  goal: (goal) => `Our goal: ${goal}`,
  milestonesPlanned: (count, list) =>
    `${count === 1 ? 'We planned 1 milestone' : `We planned ${count} milestones`}:\n${list}`,
  lessonsPlanned: (planned) => `We planned ${planned} lessons.`,
  milestonesDone: (done, of, list) =>
    done === 0
      ? `Of the ${of} milestones none is done yet.`
      : `${done} of the ${of} milestones ${done === 1 ? 'is' : 'are'} done:\n${list}`,
  milestonesLeft: (list) => `This is not done yet:\n${list}`,
  milestonesDropped: (list) => `This was dropped:\n${list}`,
  because: (title, reason) => (reason === null ? title : `${title} (reason: ${reason})`),
  lessonsGiven: (given, planned) => `We gave ${given} of the ${planned} lessons.`,
  rated: (inPlace, rated, applicable) =>
    `Of the ${applicable} aspects ${rated} were rated. ${inPlace} ${inPlace === 1 ? 'is' : 'are'} in place and in use.`,
  questionsInPlace: (list) => `Wholly in place:\n${list}`,
  confirmed: (confirmed, lapsed) =>
    lapsed === 0
      ? `${confirmed} aspects were confirmed this year.`
      : `${confirmed} aspects were confirmed this year. Of ${lapsed} the confirmation lapsed.`,
  anchored: (index, label) => `Anchoring stands at ${index} of 100: ${label}.`,
  answer: (question, answer) => `${question}\n${answer}`,
  moved: (list) => `This went differently from the plan:\n${list}`,
  notInPlace: (list) => `This is not in place yet:\n${list}`,
  carryOn: (list) => `We take this along:\n${list}`,
  confirmAgain: (list) => `This has to be confirmed again:\n${list}`,
};
