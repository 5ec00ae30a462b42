import type { Routes } from '@angular/router';
import { ownSchoolGuard } from './organisations/own-school-guard';
import type { PageName } from './shell/page-title';

const title: PageName = 'onlookers';
const place = 'scholen/:schoolId/delen/wat-anderen-zien';

const loadComponent = () =>
  import('./oversight/onlookers/onlookers-page').then((page) => page.OnlookersPage);

/** Pages on which a school sees itself as others do. */
export const onlookerRoutes: Routes = [
  { path: place, canMatch: [ownSchoolGuard], title, loadComponent },
  { path: `${place}/:onlookerId`, canMatch: [ownSchoolGuard], title, loadComponent },
  {
    path: `${place}/:onlookerId/:choiceId/:schoolYear`,
    canMatch: [ownSchoolGuard],
    title,
    loadComponent: () =>
      import('./oversight/onlookers/onlooker-submission-page').then(
        (page) => page.OnlookerSubmissionPage,
      ),
  },
];
