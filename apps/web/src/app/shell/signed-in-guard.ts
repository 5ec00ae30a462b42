import { inject } from '@angular/core';
import { Router, type CanMatchFn } from '@angular/router';
import { Session } from './session';

/** Lets signed-in readers past; others sign in first and come back to the page they asked for. */
export const signedInGuard: CanMatchFn = (_, segments) => {
  if (inject(Session).current()) return true;
  const asked = `/${segments.map((segment) => segment.path).join('/')}`;
  const queryParams = asked === '/' ? {} : { terug: asked };
  return inject(Router).createUrlTree(['/inloggen'], { queryParams });
};
