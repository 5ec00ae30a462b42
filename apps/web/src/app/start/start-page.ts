import { Component, inject } from '@angular/core';
import { Language } from '../shell/language';

/** What asks for the reader now. */
@Component({
  selector: 'vk-start-page',
  template: `<main class="page" id="inhoud">
    <h1>{{ language.texts().shell.pages.start }}</h1>
  </main>`,
})
export class StartPage {
  protected readonly language = inject(Language);
}
