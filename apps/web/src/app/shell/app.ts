import { Component, type ElementRef, inject, viewChild } from '@angular/core';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NoticeBell } from '../reminders/reminders-door';
import { Language } from './language';
import { Session } from './session';

/** The frame around every page: brand, navigation, language, signing out. */
@Component({
  selector: 'vk-root',
  imports: [NoticeBell, RouterOutlet, RouterLink, RouterLinkActive],
  templateUrl: './app.html',
  styleUrl: './app.css',
})
export class App {
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly menu = viewChild<ElementRef<HTMLDetailsElement>>('menu');

  constructor() {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.closeMenu());
  }

  protected otherLanguage(): 'nl' | 'en' {
    return this.language.code() === 'nl' ? 'en' : 'nl';
  }

  protected switchLanguage(): Promise<void> {
    return this.session.speak(this.otherLanguage());
  }

  /** A link to #inhoud would reload the page under another base address. */
  protected skipToContent(event: Event): void {
    event.preventDefault();
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  protected async signOut(): Promise<void> {
    await this.session.close();
    await this.router.navigate(['/inloggen']);
  }

  private closeMenu(): void {
    const menu = this.menu()?.nativeElement;
    if (menu) menu.open = false;
  }
}
