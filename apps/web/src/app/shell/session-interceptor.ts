import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from './session';

/** When the session has run out, the reader signs in again and comes back to where it was. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  const session = inject(Session);
  return next(request).pipe(
    catchError((error: unknown) => {
      const expired =
        error instanceof HttpErrorResponse &&
        error.status === 401 &&
        session.current() !== null &&
        !request.url.endsWith('/api/session');
      if (expired) {
        session.forget();
        void router.navigate(['/inloggen'], { queryParams: { terug: router.url } });
      }
      return throwError(() => error);
    }),
  );
};
