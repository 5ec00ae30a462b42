import { ApplicationRef, inject, Service, signal } from '@angular/core';

/**
 * Knows whether the page is being printed. What hangs on it is drawn before the browser looks at the page, which does
 * not wait.
 */
@Service()
export class Paper {
  private readonly application = inject(ApplicationRef);
  private readonly printing = signal(false);
  /** Whether the page is being printed. */
  readonly isPrinting = this.printing.asReadonly();

  constructor() {
    window.addEventListener('beforeprint', () => this.turn(true));
    window.addEventListener('afterprint', () => this.turn(false));
  }

  private turn(isPrinting: boolean): void {
    this.printing.set(isPrinting);
    this.application.tick();
  }
}
