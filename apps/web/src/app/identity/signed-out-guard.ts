import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { Session } from '../shell/session';

/** Who is signed in already has nothing to do on the page for signing in. */
export const signedOutGuard: CanActivateFn = () => {
  if (!inject(Session).current()) return true;
  return new RedirectCommand(inject(Router).createUrlTree(['/']), { replaceUrl: true });
};
