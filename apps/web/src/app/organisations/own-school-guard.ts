import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { Session } from '../shell/session';

/** The pages of a school are there for who works at it; for others they do not exist, as on the server. */
export const ownSchoolGuard: CanMatchFn = (_, segments) => {
  const schoolId = segments[1]?.path;
  return inject(Session)
    .schools()
    .some(({ organisationId }) => organisationId === schoolId);
};
