/** What a key does in a meeting: go on or back, or give the answer with that number. */
export type MeetingStep =
  | { readonly kind: 'GO'; readonly by: 1 | -1 }
  | { readonly kind: 'ANSWER'; readonly number: 1 | 2 | 3 | 4 };

/** The part of a key press that decides. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target' | 'defaultPrevented'
>;

/**
 * What a key does in a meeting; nothing when the reader is typing, or the browser has its own use for the key. A
 * presenter's remote control sends PageDown and PageUp.
 */
export function stepFor(press: KeyPress): MeetingStep | undefined {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (isTyping(press.target) || isInDialog(press.target)) return undefined;
  switch (press.key) {
    case 'ArrowRight':
    case 'PageDown':
      return { kind: 'GO', by: 1 };
    case 'ArrowLeft':
    case 'PageUp':
      return { kind: 'GO', by: -1 };
    case '1':
    case '2':
    case '3':
    case '4':
      return { kind: 'ANSWER', number: Number(press.key) as 1 | 2 | 3 | 4 };
    default:
      return undefined;
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
