import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { schoolYear } from '@verankerd/domain';
import { Language } from '../shell/language';
import { Session } from '../shell/session';
import { emptyDraft, type ChoiceDraft } from './choice-draft';
import { ChoosePage } from './choose-page';
import { DraftStore } from './draft-store';

@Component({ selector: 'vk-anywhere', template: '' })
class Anywhere {}

const schoolId = '0191d7a0-0000-4000-8000-000000000001';
const choiceId = '0191d7a0-0000-4000-8000-000000000002';
const address = `/scholen/${schoolId}/interventies/kiezen`;
const path = `/api/schools/${schoolId}/choices`;
const filled: ChoiceDraft = {
  ...emptyDraft,
  goalWords: 'Prettig samen leren',
  targetGroup: 'UNIVERSAL',
  kind: 'OWN',
  ownName: 'Maatjesweek',
  decidedBy: 'kernteam',
  decidedOn: '2026-06-01',
  startSchoolYear: schoolYear('2026-2027'),
};

describe('choosing an intervention', () => {
  let http: HttpTestingController;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  beforeEach(async () => {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'scholen/:schoolId/interventies/kiezen', component: ChoosePage },
            { path: '**', component: Anywhere },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    await TestBed.inject(Language).start();
    http = TestBed.inject(HttpTestingController);
    await signIn('0191d7a0-0000-4000-8000-0000000000aa');
    harness = await RouterTestingHarness.create();
  });

  async function signIn(userId: string): Promise<void> {
    const signedIn = TestBed.inject(Session).open('kernteam@voorbeeld.test', 'geheim');
    http.expectOne('/api/session').flush({
      userId,
      displayName: 'Kernteamlid',
      language: 'nl',
      memberships: [],
      isGuest: false,
    });
    await signedIn;
  }

  async function open(query = ''): Promise<void> {
    await harness.navigateByUrl(address + query, ChoosePage);
    page = harness.routeNativeElement as HTMLElement;
  }

  async function submit(): Promise<void> {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }

  function write(field: string, text: string): void {
    const input = page.querySelector(`#veld-${field}`) as HTMLTextAreaElement;
    input.value = text;
    input.dispatchEvent(new Event('input'));
    TestBed.tick();
  }

  it('goes no further than a step with a mistake in it, and leads to the field', async () => {
    await open();
    await submit();
    const links = [...page.querySelectorAll('vk-error-summary a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['#veld-goal', '#veld-targetGroup']);
    expect(TestBed.inject(Router).url).toBe(address);
  });

  it('says at once that a field is mended', async () => {
    await open();
    await submit();
    expect(page.querySelector('#veld-goal-fout')).not.toBeNull();
    write('goal', 'Minder ruzie');
    expect(page.querySelector('#veld-goal-fout')).toBeNull();
    expect(page.querySelector('#veld-targetGroup-fout')).not.toBeNull();
  });

  it('keeps what was filled in for the next time, and only for the same reader', async () => {
    await open();
    write('goal', 'Minder ruzie');
    const store = TestBed.inject(DraftStore);
    expect(store.read(`new.${schoolId}`)?.goalWords).toBe('Minder ruzie');
    await signIn('0191d7a0-0000-4000-8000-0000000000bb');
    expect(store.read(`new.${schoolId}`)).toBeUndefined();
  });

  it('sends the same key again when the answer was lost, and a new one when the choice differs', async () => {
    TestBed.inject(DraftStore).keep(`new.${schoolId}`, filled);
    await open('?stap=7');
    const keys: (string | null)[] = [];
    for (const decidedBy of ['kernteam', 'kernteam', 'schoolleider']) {
      if (decidedBy !== 'kernteam') {
        await harness.navigateByUrl(`${address}?stap=6`);
        write('decidedBy', decidedBy);
        await harness.navigateByUrl(`${address}?stap=7`);
      }
      await submit();
      const sent = http.expectOne(path);
      keys.push(sent.request.headers.get('Idempotency-Key'));
      sent.error(new ProgressEvent('error'));
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
      expect(page.querySelector('vk-error-summary')?.textContent).toContain('Geen verbinding');
    }
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('forgets the draft once the choice is recorded, and shows the choice', async () => {
    const store = TestBed.inject(DraftStore);
    store.keep(`new.${schoolId}`, filled);
    await open('?stap=7');
    await submit();
    const sent = http.expectOne(path);
    expect(sent.request.body).toMatchObject({
      intervention: { kind: 'OWN', name: 'Maatjesweek', provider: null, link: null },
      goal: 'Prettig samen leren',
    });
    sent.flush(recorded);
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => setTimeout(done));
    expect(TestBed.inject(Router).url).toBe(`/scholen/${schoolId}/interventies/${choiceId}`);
    expect(store.read(`new.${schoolId}`)).toBeUndefined();
  });
});

const recorded = {
  id: choiceId,
  schoolId,
  intervention: { id: choiceId, key: null, name: 'Maatjesweek', provider: null, link: null },
  startSchoolYear: '2026-2027',
  goal: 'Prettig samen leren',
  targetGroup: 'UNIVERSAL',
  foundIn: null,
  effectiveness: null,
  recognitionLevel: null,
  recognitionSource: null,
  recognitionSeenOn: null,
  executor: null,
  training: null,
  hours: null,
  cost: null,
  alternatives: [],
  decidedBy: 'kernteam',
  decidedOn: '2026-06-01',
  status: 'ACTIVE',
  statusReason: null,
  statusSince: '2026-06-01',
  replacedBy: null,
  replaces: [],
  schoolYears: ['2026-2027'],
  actions: ['PAUSE', 'STOP', 'REPLACE'],
  editable: true,
  version: 1,
  saved: null,
};
