import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { FilePreview } from '@verankerd/contract';
import { Language } from '../shell/language';
import { Session } from '../shell/session';
import { RegisterPage } from './register-page';

const checksum = 'a'.repeat(64);
const file: FilePreview = {
  ...{ fileName: 'besturen.csv', kind: 'BOARD_NAMES', register: null, referenceDate: null },
  ...{ outcome: 'READY', refusal: null, counts: { BOARDS_NAMED: 1 }, changes: [], problems: [] },
};

describe('reading registers in', () => {
  let http: HttpTestingController;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Session, useValue: { isAdministrator: signal(true) } },
      ],
    });
    await TestBed.inject(Language).start();
    http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(RegisterPage);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await settle();
    http.expectOne('/api/imports/register').flush({ imports: [] });
    await settle();
  });
  afterEach(() => page.remove());

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }

  function choose(...files: readonly File[]): void {
    const field = page.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(field, 'files', { value: files, configurable: true });
    field?.dispatchEvent(new Event('change'));
  }

  function press(words: string): void {
    const buttons = [...page.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim() === words)?.click();
  }

  async function previewed(shown: { hasEffect: boolean; files: readonly FilePreview[] }) {
    choose(new File(['a;b'], 'besturen.csv'));
    await settle();
    press('Bekijk wat er verandert');
    await settle();
    const request = http.expectOne('/api/imports/register/preview');
    request.flush({ checksum, ...shown });
    await settle();
    return request.request.body as FormData;
  }

  it('sends the files, shows what changes, and puts the focus there', async () => {
    const form = await previewed({ hasEffect: true, files: [file] });
    expect((form.get('files') as File).name).toBe('besturen.csv');
    expect(page.querySelector('dl')?.textContent).toContain('besturen met nieuwe naam');
    expect(document.activeElement?.textContent).toBe('Wat er verandert');
  });

  it('carries out what was shown, and says what came of it', async () => {
    await previewed({ hasEffect: true, files: [file] });
    press('Voer door');
    await settle();
    const { request, flush } = open('/api/imports/register');
    expect((request.body as FormData).get('previewChecksum')).toBe(checksum);
    expect(request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    flush({
      files: [{ fileName: 'besturen.csv', outcome: 'IMPORTED', counts: { BOARDS_NAMED: 1 } }],
    });
    await settle();
    expect(document.activeElement?.textContent).toBe('Klaar');
    expect(page.textContent).toContain('besturen.csv: 1 bestuur met een nieuwe naam');
  });

  it('asks for the day of a file, and sends it along', async () => {
    const undated: FilePreview = { ...file, outcome: 'DATE_NEEDED', counts: {} };
    await previewed({ hasEffect: false, files: [undated] });
    const day = page.querySelector<HTMLInputElement>('input[type=date]');
    if (day) day.value = '2026-08-01';
    day?.dispatchEvent(new Event('change'));
    press('Bekijk opnieuw');
    await settle();
    const { request } = open('/api/imports/register/preview');
    expect((request.body as FormData).get('dates')).toBe('{"besturen.csv":"2026-08-01"}');
  });

  it('refuses too many files before they are sent', async () => {
    choose(...Array.from({ length: 6 }, (_, index) => new File(['a'], `${index}.csv`)));
    await settle();
    expect(page.textContent).toContain('Kies ten hoogste 5 bestanden tegelijk.');
    press('Bekijk wat er verandert');
    http.expectNone('/api/imports/register/preview');
  });

  it.each([
    ['UNCHANGED', 'Er verandert niets.'],
    ['ALREADY_IMPORTED', 'Er verandert niets.'],
    ['REFUSED', 'We kunnen nu niets inlezen.'],
  ] as const)('says of a file that is %s: %s', async (outcome, words) => {
    const refusal = { code: 'register.empty' as const, details: {} };
    await previewed({ hasEffect: false, files: [{ ...file, outcome, counts: {}, refusal }] });
    expect(page.querySelector('.notice')?.textContent).toContain(words);
    expect(page.textContent).not.toContain('Voer door');
  });

  function open(url: string) {
    const found = http.expectOne(({ url: asked, method }) => asked === url && method === 'POST');
    return { request: found.request, flush: (body: object) => found.flush(body) };
  }
});
