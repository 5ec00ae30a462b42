/** What other features use of anchoring. */
export { aspectLabel, hasLapsed, levelWord, standingWord } from './aspect-words';
export { EarnedLevel, isEarnedOtherwise } from './earned-level';
export { LevelMark, type MarkedLevel } from './level-mark';
