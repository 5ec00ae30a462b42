import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { Session } from '../shell/session';
import { ownPageOf } from './own-page';

/** Brings a reader with one task straight to its page: signing in is the only step. Back does not come here again. */
export const ownPageGuard: CanActivateFn = () => {
  const router = inject(Router);
  const page = ownPageOf(inject(Session));
  return page ? new RedirectCommand(router.createUrlTree([...page]), { replaceUrl: true }) : true;
};
