import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import type { Texts } from '@verankerd/content/texts';
import { Language } from './language';

/** Name of a page: the key of its title in the texts of the shell. */
export type PageName = keyof Texts['shell']['pages'];

/** Gives each page its title in the language of the reader. A route's `title` is the name of its page. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly language = inject(Language);
  private readonly page = signal<PageName | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const page = this.page();
      if (page) this.title.setTitle(`${this.language.texts().shell.pages[page]} · Verankerd`);
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.page.set(this.buildTitle(state) as PageName | undefined);
  }
}
