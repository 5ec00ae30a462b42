import type { Routes } from '@angular/router';
import { ownSchoolGuard } from './organisations/own-school-guard';
import type { PageName } from './shell/page-title';
import { unsavedWorkGuard } from './shell/unsaved-work';

const title = (name: PageName): string => name;

/** Where a school lets advisers in for a while, and where they read what they may. */
export const guestRoutes: Routes = [
  {
    path: 'scholen/:schoolId/adviseurs',
    canMatch: [ownSchoolGuard],
    canDeactivate: [unsavedWorkGuard],
    title: title('guests'),
    loadComponent: () => import('./guests/guests-page').then((page) => page.GuestsPage),
  },
  {
    path: 'te-gast',
    title: title('guestStart'),
    loadComponent: () => import('./guests/guest-start-page').then((page) => page.GuestStartPage),
  },
  {
    path: 'te-gast/:schoolId/:choiceId/:schoolYear',
    title: title('submission'),
    loadComponent: () =>
      import('./guests/guest-submission-page').then((page) => page.GuestSubmissionPage),
  },
];
