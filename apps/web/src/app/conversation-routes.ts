import type { Routes } from '@angular/router';
import { ownSchoolGuard } from './organisations/own-school-guard';
import type { PageName } from './shell/page-title';
import { unsavedWorkGuard } from './shell/unsaved-work';

const title = (name: PageName): string => name;

/** Pages on which schools, boards and partnerships ask, offer, answer and learn from each other. */
export const conversationRoutes: Routes = [
  {
    path: 'scholen/:schoolId/vragen',
    canMatch: [ownSchoolGuard],
    canDeactivate: [unsavedWorkGuard],
    title: title('conversations'),
    loadComponent: () =>
      import('./conversations/school-conversations-page').then(
        (page) => page.SchoolConversationsPage,
      ),
  },
  {
    path: 'scholen/:schoolId/goede-voorbeelden',
    canMatch: [ownSchoolGuard],
    canDeactivate: [unsavedWorkGuard],
    title: title('goodPractices'),
    loadComponent: () =>
      import('./good-practices/good-practices-page').then((page) => page.GoodPracticesPage),
  },
  {
    path: 'besturen/:boardId/gesprekken',
    canDeactivate: [unsavedWorkGuard],
    title: title('overseerConversations'),
    loadComponent: () =>
      import('./conversations/board-conversations-page').then(
        (page) => page.BoardConversationsPage,
      ),
  },
  {
    path: 'samenwerkingsverbanden/:partnershipId/gesprekken',
    canDeactivate: [unsavedWorkGuard],
    title: title('overseerConversations'),
    loadComponent: () =>
      import('./conversations/partnership-conversations-page').then(
        (page) => page.PartnershipConversationsPage,
      ),
  },
];
