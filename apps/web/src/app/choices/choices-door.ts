export { ChoiceNavigation } from './choice-navigation';
export { nextQuestion, type NextQuestion } from './next-question';
export { SchoolChoices } from './school-choices';
