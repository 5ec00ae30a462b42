import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from './language';

/** There is no page at this address. */
@Component({
  selector: 'vk-not-found-page',
  imports: [RouterLink],
  template: `
    @let texts = language.texts().shell.notFound;
    <main class="page page-narrow" id="inhoud">
      <h1>{{ texts.title }}</h1>
      <p>{{ texts.detail }}</p>
      <p>
        <a class="button" routerLink="/">{{ texts.home }}</a>
      </p>
    </main>
  `,
})
export class NotFoundPage {
  protected readonly language = inject(Language);
}
