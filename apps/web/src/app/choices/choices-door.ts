export { nextQuestion, type NextQuestion } from './next-question';
export { SchoolChoices } from './school-choices';
