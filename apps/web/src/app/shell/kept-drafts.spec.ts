import { TestBed } from '@angular/core/testing';
import { KeptDrafts } from './kept-drafts';

describe('drafts on this device', () => {
  const drafts = () => TestBed.inject(KeptDrafts);
  beforeEach(() => localStorage.clear());

  it('are there again after the tab was closed, for the same account only', () => {
    drafts().keep('anna', 'review/SEEN', { text: 'Half af' });
    expect(drafts().read('anna', 'review/SEEN')).toEqual({ text: 'Half af' });
    expect(drafts().read('bea', 'review/SEEN')).toBeUndefined();
  });

  it('are forgotten when the account signs out, and nothing else with them', () => {
    localStorage.setItem('verankerd.language', 'nl');
    drafts().keep('anna', 'review/SEEN', 1);
    drafts().keep('anna', 'review/DONE', 2);
    drafts().keep('bea', 'review/SEEN', 3);
    drafts().forget('anna');
    expect(drafts().read('anna', 'review/DONE')).toBeUndefined();
    expect(drafts().read('bea', 'review/SEEN')).toBe(3);
    expect(localStorage.getItem('verankerd.language')).toBe('nl');
  });

  it('are nothing when what was kept is damaged', () => {
    localStorage.setItem('verankerd.draft.anna.review/SEEN', '{half');
    expect(drafts().read('anna', 'review/SEEN')).toBeUndefined();
  });
});
