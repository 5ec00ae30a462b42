import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Language } from '../shell/language';
import { SignInPage } from './sign-in-page';

@Component({ selector: 'vk-anywhere', template: '' })
class Anywhere {}

const session = {
  userId: '0191d7a0-0000-4000-8000-000000000001',
  displayName: 'Kernteamlid',
  language: 'nl',
  memberships: [],
  isGuest: false,
};

describe('signing in', () => {
  let http: HttpTestingController;
  let page: HTMLElement;

  async function open(address: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'inloggen', component: SignInPage },
            { path: '**', component: Anywhere },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    await TestBed.inject(Language).start();
    http = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address, SignInPage);
    page = harness.routeNativeElement as HTMLElement;
  }

  async function submit(email: string, password: string): Promise<void> {
    field('email').value = email;
    field('password').value = password;
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await TestBed.inject(Language).choose('nl');
    TestBed.tick();
  }

  function field(name: string): HTMLInputElement {
    return page.querySelector(`[name=${name}]`) as HTMLInputElement;
  }

  it.each([
    ['/inloggen', '/'],
    ['/inloggen?terug=%2Fcatalogus%3Fsector%3DPO%26q%3Dpesten', '/catalogus?sector=PO&q=pesten'],
    ['/inloggen?terug=%2F%2Fkwaad.voorbeeld', '/'],
    ['/inloggen?terug=%2F%5Ckwaad.voorbeeld', '/'],
    ['/inloggen?terug=https%3A%2F%2Fkwaad.voorbeeld', '/'],
  ])('from %s goes on to %s', async (address, destination) => {
    await open(address);
    await submit('kernteam@voorbeeld.test', 'geheim');
    http.expectOne('/api/session').flush(session);
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => setTimeout(done));
    expect(TestBed.inject(Router).url).toBe(destination);
  });

  it('tells beside the field what is missing, and sends nothing', async () => {
    await open('/inloggen');
    await submit('', '');
    http.expectNone('/api/session');
    expect(page.querySelector('#fout-email')?.textContent).toContain('Vul dit in.');
    expect(field('email').getAttribute('aria-invalid')).toBe('true');
    expect(field('email').getAttribute('aria-describedby')).toBe('fout-email');
    expect(document.activeElement?.id).toBe('veld-email');
  });
});
