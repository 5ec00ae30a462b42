import type { Routes } from '@angular/router';
import type { PageName } from './shell/page-title';
import { signedInGuard } from './shell/signed-in-guard';

/** The name of a page, checked against the texts. */
const title = (name: PageName): string => name;

/** Every page. Addresses are Dutch, and stay what they are: people keep and share them. */
export const routes: Routes = [
  {
    path: 'inloggen',
    title: title('signIn'),
    loadComponent: () => import('./identity/sign-in-page').then((page) => page.SignInPage),
  },
  {
    path: '',
    canMatch: [signedInGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: title('start'),
        loadComponent: () => import('./start/start-page').then((page) => page.StartPage),
      },
      {
        path: 'besturen/:boardId',
        title: title('board'),
        loadComponent: () => import('./oversight/board-page').then((page) => page.BoardPage),
      },
      {
        path: 'besturen/:boardId/scholen/:schoolId/interventies/:choiceId/:schoolYear',
        title: title('submission'),
        loadComponent: () =>
          import('./oversight/board-submission-page').then((page) => page.BoardSubmissionPage),
      },
      {
        path: 'samenwerkingsverbanden/:partnershipId',
        title: title('partnership'),
        loadComponent: () =>
          import('./oversight/partnership-page').then((page) => page.PartnershipPage),
      },
      {
        path: 'samenwerkingsverbanden/:partnershipId/scholen/:schoolId/interventies/:choiceId/:schoolYear',
        title: title('submission'),
        loadComponent: () =>
          import('./oversight/partnership-submission-page').then(
            (page) => page.PartnershipSubmissionPage,
          ),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/verloop',
        title: title('progress'),
        loadComponent: () => import('./oversight/progress-page').then((page) => page.ProgressPage),
      },
    ],
  },
  {
    path: '**',
    title: title('notFound'),
    loadComponent: () => import('./shell/not-found-page').then((page) => page.NotFoundPage),
  },
];
