import {
  actionsFor,
  canBeEdited,
  choiceActions,
  choiceStatuses,
  statusAfter,
  type ChoiceAction,
  type ChoiceStatus,
} from './choice-status';

const table: readonly (readonly [ChoiceStatus, ChoiceAction, ChoiceStatus])[] = [
  ['ACTIVE', 'PAUSE', 'PAUSED'],
  ['ACTIVE', 'STOP', 'STOPPED'],
  ['ACTIVE', 'REPLACE', 'REPLACED'],
  ['PAUSED', 'RESUME', 'ACTIVE'],
  ['PAUSED', 'STOP', 'STOPPED'],
  ['PAUSED', 'REPLACE', 'REPLACED'],
  ['STOPPED', 'RESUME', 'ACTIVE'],
];

const everyStep = choiceStatuses.flatMap((from) =>
  choiceActions.map((action) => ({
    from,
    action,
    to: table.find((row) => row[0] === from && row[1] === action)?.[2],
  })),
);

describe('status of a choice', () => {
  it.each(everyStep)('$from, $action: $to', ({ from, action, to }) => {
    expect(statusAfter(from, action)).toBe(to);
    expect(actionsFor(from).includes(action)).toBe(to !== undefined);
  });

  it.each([
    ['ACTIVE', true],
    ['PAUSED', true],
    ['STOPPED', false],
    ['REPLACED', false],
  ] as const)('lets the answers of a choice that is %s be changed: %s', (status, expected) => {
    expect(canBeEdited(status)).toBe(expected);
  });
});
