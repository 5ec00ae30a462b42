import { stepFor, type KeyPress } from './meeting-keys';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    defaultPrevented: false,
    target: document.body,
    ...more,
  };
}

function input(type: string): HTMLInputElement {
  const field = document.createElement('input');
  field.type = type;
  return field;
}

describe('keys in a meeting', () => {
  it.each([
    ['ArrowRight', { kind: 'GO', by: 1 }],
    ['PageDown', { kind: 'GO', by: 1 }],
    ['ArrowLeft', { kind: 'GO', by: -1 }],
    ['PageUp', { kind: 'GO', by: -1 }],
    ['1', { kind: 'ANSWER', number: 1 }],
    ['4', { kind: 'ANSWER', number: 4 }],
    ['5', undefined],
    ['ArrowDown', undefined],
    ['Enter', undefined],
  ])('%s', (key, step) => {
    expect(stepFor(press(key))).toEqual(step);
  });

  it.each([
    ['a text is typed', { target: document.createElement('textarea') }],
    ['a number is typed', { target: input('number') }],
    ['the browser goes back', { altKey: true }],
    ['another part took the key', { defaultPrevented: true }],
  ])('do nothing when %s', (_, more) => {
    expect(stepFor(press('1', more))).toBeUndefined();
    expect(stepFor(press('ArrowLeft', more))).toBeUndefined();
  });

  it('work on a chosen answer, so that the room can go on without the mouse', () => {
    expect(stepFor(press('ArrowRight', { target: input('radio') }))).toEqual({ kind: 'GO', by: 1 });
  });

  it('do nothing behind a question that comes first', () => {
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    dialog.append(button);
    expect(stepFor(press('1', { target: button }))).toBeUndefined();
  });
});
