import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aspectKeys, plainDate, schoolYear } from '@verankerd/domain';
import type { ChoiceYearKey } from '../milestones/milestones-door';
import { Language } from '../shell/language';
import { AspectRating } from './aspect-rating';
import { ChoiceYear } from './choice-year';

const ids = {
  schoolId: '0191d7a0-0000-4000-8000-000000000001',
  choiceId: '0191d7a0-0000-4000-8000-000000000002',
};
const key: ChoiceYearKey = { ...ids, schoolYear: schoolYear('2026-2027') };
const ofYear = `/api/schools/${ids.schoolId}/choices/${ids.choiceId}/school-years/2026-2027`;

@Component({
  selector: 'vk-host',
  imports: [AspectRating],
  template: `<vk-aspect-rating aspect="TRAINING" [year]="year" [today]="today" />`,
})
class Host {
  readonly year = new ChoiceYear(signal(key));
  readonly today = plainDate('2026-11-25');
}

describe('rating an aspect', () => {
  let http: HttpTestingController;
  let page: HTMLElement;
  let settle: () => Promise<unknown>;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    await TestBed.inject(Language).start();
    const fixture = TestBed.createComponent(Host);
    http = TestBed.inject(HttpTestingController);
    page = fixture.nativeElement as HTMLElement;
    settle = async () => {
      TestBed.tick();
      await Promise.resolve();
      TestBed.tick();
    };
    await settle();
    http.expectOne(`/api/schools/${ids.schoolId}/choices/${ids.choiceId}`).flush(activeChoice);
    http.expectOne(`${ofYear}/ratings`).flush(nothingRated);
    http.match(() => true);
    await new Promise((done) => setTimeout(done));
    await settle();
  });

  it('offers three levels, and the fourth as nothing that can be ticked', () => {
    const labels = [...page.querySelectorAll('label.option .word')].map((word) =>
      word.textContent.trim(),
    );
    expect(labels).toEqual([
      'Nog niet geregeld',
      'Deels geregeld',
      'Geregeld en in gebruik',
      'Nog niet beoordeeld',
      'Niet van toepassing',
    ]);
    expect(chosen()).toBe('Nog niet beoordeeld');
  });

  it('sends what was chosen, and tells that it is saved', async () => {
    option('Deels geregeld').click();
    await waited();
    const sent = http.expectOne(`${ofYear}/ratings/TRAINING`);
    expect(sent.request.body).toEqual({ state: 'RATED', level: 1 });
    expect(sent.request.headers.get('If-Match')).toBe('"0"');
    sent.flush(saved);
    await waited();
    expect(page.textContent).toContain('Opgeslagen om 10:42');
  });

  it('keeps what was chosen when it does not arrive, and says so', async () => {
    option('Deels geregeld').click();
    await waited();
    http.expectOne(`${ofYear}/ratings/TRAINING`).error(new ProgressEvent('error'));
    await waited();
    expect(page.textContent).toContain('Niet verzonden');
    expect(chosen()).toBe('Deels geregeld');
  });

  it('asks why it is not applicable, before anything is sent', async () => {
    option('Niet van toepassing').click();
    await waited();
    http.expectNone(`${ofYear}/ratings/TRAINING`);
    expect(page.textContent).toContain('Schrijf kort waarom');
  });

  function option(label: string): HTMLInputElement {
    const found = [...page.querySelectorAll('label.option')].find(
      (one) => one.querySelector('.word')?.textContent.trim() === label,
    );
    const radio = found?.querySelector('input');
    if (!radio) throw new Error(`No choice ${label}`);
    return radio;
  }

  function chosen(): string | undefined {
    const checked = [...page.querySelectorAll('label.option')].find(
      (one) => one.querySelector('input')?.checked,
    );
    return checked?.querySelector('.word')?.textContent.trim();
  }

  async function waited(): Promise<void> {
    await new Promise((done) => setTimeout(done, 450));
    await settle();
  }
});

const saved = {
  aspect: 'TRAINING',
  state: 'RATED',
  level: 1,
  reason: null,
  version: 1,
  saved: { by: 'Proefpersoon', at: '2026-11-25T09:42:00.000Z' },
  evidence: [],
};

const nothingRated = {
  schoolYear: '2026-2027',
  ratings: aspectKeys.map((aspect) => ({
    ...saved,
    aspect,
    state: 'NOT_RATED',
    level: null,
    version: 0,
    saved: null,
  })),
  answers: [],
  submittedAt: null,
  changedSinceSubmission: false,
};

const activeChoice = {
  id: ids.choiceId,
  schoolId: ids.schoolId,
  intervention: { id: ids.choiceId, key: null, name: 'Maatjesweek', provider: null, link: null },
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
  actions: [],
  editable: true,
  version: 1,
  saved: null,
};
