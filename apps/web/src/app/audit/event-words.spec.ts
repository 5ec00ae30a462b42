import { nl } from '@verankerd/content/texts';
import type { AuditEvent } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { questionOfEvent } from './event-facts';
import { wordsOf, type Voice } from './event-words';

const voice: Voice = { texts: nl, read: (text) => text.nl, date: (date) => `<${date}>` };
const rated = (level: number | null, state = 'RATED', reason: string | null = null) => ({
  state,
  level,
  reason,
});
const planned = {
  question: 'PARENT_INVOLVEMENT',
  title: 'Ouderavond',
  status: 'OPEN',
  plannedOn: '2026-10-10',
  doneOn: null,
  ownerRole: 'SCHOOL_LEADER',
  note: null,
  reason: null,
  templateKey: null,
};

describe('a change in words', () => {
  it.each<[string, Partial<AuditEvent>, string, string[]]>([
    [
      'a rating',
      { kind: 'rating.recorded', subject: 'TRAINING', before: rated(0), after: rated(1) },
      'Scholing: van ‘Nog niet geregeld’ naar ‘Deels geregeld’',
      [],
    ],
    [
      'a first rating, with its reason',
      {
        kind: 'rating.recorded',
        subject: 'TIME',
        before: rated(null, 'NOT_RATED'),
        after: rated(null, 'NOT_APPLICABLE', 'Past niet'),
      },
      'Voldoende tijd: van ‘Nog niet beoordeeld’ naar ‘Niet van toepassing’',
      ['Reden: Past niet'],
    ],
    [
      'evidence that was taken back',
      {
        kind: 'evidence.withdrawn',
        subject: 'SCHOOL_PLAN',
        before: { id: 'x', kind: 'TEXT', content: 'Bladzijde 12', datedOn: '2026-09-01' },
      },
      'Onderbouwing weggehaald bij Schoolplan',
      ['Bladzijde 12 (<2026-09-01>)'],
    ],
    [
      'a short answer',
      { kind: 'answer.recorded', subject: 'ANCHORING', before: 'Oud', after: 'Nieuw' },
      'Kort antwoord gewijzigd: Hoe borgen we wat werkt?',
      ['Eerst: Oud', 'Nu: Nieuw'],
    ],
    [
      'a milestone that moved',
      {
        kind: 'milestone.moved',
        before: planned,
        after: { ...planned, plannedOn: '2026-12-10', reason: 'Zaal bezet' },
      },
      'Mijlpaal verschoven van <2026-10-10> naar <2026-12-10>: Ouderavond',
      ['Reden: Zaal bezet'],
    ],
    [
      'a milestone that was edited',
      {
        kind: 'milestone.edited',
        before: planned,
        after: { ...planned, title: 'Ouderochtend', note: 'In de hal' },
      },
      'Mijlpaal gewijzigd: Ouderochtend',
      ['Tekst: van ‘Ouderavond’ naar ‘Ouderochtend’', 'Notitie: In de hal'],
    ],
    [
      'a choice that was edited',
      { kind: 'choice.edited', before: { goal: 'a' }, after: { goal: 'b', cost: 'c' } },
      'De keuze is gewijzigd: doel, kosten',
      [],
    ],
    [
      'a choice that was stopped',
      { kind: 'choice.stopped', after: { status: 'STOPPED', statusReason: 'Geen tijd' } },
      'De interventie is gestopt',
      ['Reden: Geen tijd'],
    ],
    [
      'a second submission',
      { kind: 'submission.made', after: { number: 2, explanation: 'Bijgewerkt' } },
      'Schooljaar 2026-2027 is opnieuw ingediend (keer 2)',
      ['Toelichting: Bijgewerkt'],
    ],
    ['a kind of later versions', { kind: 'team-vote.closed' }, 'Er is iets gewijzigd', []],
    [
      'facts in another shape',
      { kind: 'milestone.moved', after: { name: 'anders' } },
      'Er is iets gewijzigd',
      [],
    ],
  ])('tells %s', (_, facts, sentence, details) => {
    expect(wordsOf(event(facts), voice)).toEqual({ sentence, details });
  });
});

describe('the question that a change belongs to', () => {
  it.each<[string, Partial<AuditEvent>, string | undefined]>([
    ['of an aspect', { subject: 'TRAINING' }, 'TEAM_PREPARATION'],
    ['of a short answer', { subject: 'ANCHORING' }, 'ANCHORING'],
    ['of a milestone', { subject: 'x', after: planned }, 'PARENT_INVOLVEMENT'],
    ['of the choice itself', { subject: 'x', after: { goal: 'b' } }, undefined],
  ])('is told %s', (_, facts, question) => {
    expect(questionOfEvent(event(facts))).toBe(question);
  });
});

function event(facts: Partial<AuditEvent>): AuditEvent {
  return {
    id: '1',
    by: 'Proefpersoon',
    role: 'CORE_TEAM_MEMBER',
    at: '2026-11-25T09:00:00.000Z',
    kind: '',
    subject: '0191d7a0-0000-7000-8000-000000000001',
    schoolYear: schoolYear('2026-2027'),
    before: null,
    after: null,
    ...facts,
  };
}
