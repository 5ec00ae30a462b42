import { inject } from '@angular/core';
import { Router, type CanMatchFn } from '@angular/router';
import { Session } from './session';

/** Lets signed-in readers past; others sign in first and come back to the page they asked for, with its query. */
export const signedInGuard: CanMatchFn = () => {
  if (inject(Session).current()) return true;
  const router = inject(Router);
  const asked = router.currentNavigation()?.extractedUrl.toString() ?? '/';
  const queryParams = asked === '/' ? {} : { terug: asked };
  return router.createUrlTree(['/inloggen'], { queryParams });
};
