import type { Routes } from '@angular/router';
import { unsavedWorkGuard } from './shell/unsaved-work';
import type { PageName } from './shell/page-title';
import { conversationRoutes } from './conversation-routes';
import { guestRoutes } from './guest-routes';
import { onlookerRoutes } from './onlooker-routes';
import { oversightYearsRoutes } from './oversight-years-routes';
import { signedOutGuard } from './identity/signed-out-guard';
import { ownSchoolGuard } from './organisations/own-school-guard';
import { signedInGuard } from './shell/signed-in-guard';
import { ownPageGuard } from './start/own-page-guard';

/** The name of a page, checked against the texts. */
const title = (name: PageName): string => name;

/** Every page. Addresses are Dutch, and stay what they are: people keep and share them. */
export const routes: Routes = [
  {
    path: 'inloggen',
    canActivate: [signedOutGuard],
    title: title('signIn'),
    loadComponent: () => import('./identity/sign-in-page').then((page) => page.SignInPage),
  },
  {
    path: 'methode',
    title: title('methods'),
    loadComponent: () => import('./anchoring/methods-page').then((page) => page.MethodsPage),
  },
  {
    path: 'stem',
    title: title('vote'),
    loadComponent: () => import('./confirmations/phone-page').then((page) => page.PhonePage),
  },
  {
    path: 'stem/:code',
    title: title('vote'),
    loadComponent: () => import('./confirmations/phone-page').then((page) => page.PhonePage),
  },
  {
    path: 'samenvatting/stoppen/:token',
    title: title('stopDigest'),
    loadComponent: () => import('./reminders/stop-digest-page').then((page) => page.StopDigestPage),
  },
  {
    path: '',
    canMatch: [signedInGuard],
    children: [
      {
        path: 'meldingen',
        title: title('notices'),
        loadComponent: () => import('./reminders/notices-page').then((page) => page.NoticesPage),
      },
      {
        path: 'instellingen',
        title: title('settings'),
        loadComponent: () => import('./reminders/settings-page').then((page) => page.SettingsPage),
      },
      {
        path: '',
        pathMatch: 'full',
        canActivate: [ownPageGuard],
        canDeactivate: [unsavedWorkGuard],
        title: title('start'),
        loadComponent: () => import('./start/start-page').then((page) => page.StartPage),
      },
      {
        path: 'catalogus',
        title: title('catalogue'),
        loadComponent: () =>
          import('./catalogue/catalogue-page').then((page) => page.CataloguePage),
      },
      {
        path: 'catalogus/:interventionId',
        title: title('catalogueEntry'),
        loadComponent: () => import('./catalogue/entry-page').then((page) => page.EntryPage),
      },
      {
        path: 'scholen/:schoolId',
        canMatch: [ownSchoolGuard],
        title: title('school'),
        loadComponent: () => import('./organisations/school-page').then((page) => page.SchoolPage),
      },
      {
        path: 'scholen/:schoolId/delen',
        canMatch: [ownSchoolGuard],
        title: title('sharing'),
        loadComponent: () => import('./sharing/sharing-page').then((page) => page.SharingPage),
      },
      ...onlookerRoutes,
      ...conversationRoutes,
      ...guestRoutes,
      ...oversightYearsRoutes,
      {
        path: 'scholen/:schoolId/metingen',
        canMatch: [ownSchoolGuard],
        canDeactivate: [unsavedWorkGuard],
        title: title('measurements'),
        loadComponent: () =>
          import('./evaluations/indicators-page').then((page) => page.IndicatorsPage),
      },
      {
        path: 'scholen/:schoolId/metingen/inlezen',
        canMatch: [ownSchoolGuard],
        title: title('measurementImport'),
        loadComponent: () =>
          import('./measurement-import/measurement-import-page').then(
            (page) => page.MeasurementImportPage,
          ),
      },
      {
        path: 'scholen/:schoolId/metingen/:indicatorId',
        canMatch: [ownSchoolGuard],
        title: title('indicator'),
        loadComponent: () =>
          import('./evaluations/indicator-page').then((page) => page.IndicatorPage),
      },
      {
        path: 'scholen/:schoolId/metingen/:indicatorId/:schoolYear',
        canMatch: [ownSchoolGuard],
        title: title('measurement'),
        loadComponent: () =>
          import('./evaluations/measurement-page').then((page) => page.MeasurementPage),
      },
      {
        path: 'scholen/:schoolId/interventies/kiezen',
        canMatch: [ownSchoolGuard],
        title: title('choose'),
        loadComponent: () => import('./choices/choose-page').then((page) => page.ChoosePage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId',
        canMatch: [ownSchoolGuard],
        title: title('choice'),
        loadComponent: () => import('./choices/choice-page').then((page) => page.ChoicePage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/wijzigen',
        canMatch: [ownSchoolGuard],
        title: title('editChoice'),
        loadComponent: () => import('./choices/edit-page').then((page) => page.EditPage),
      },
      {
        path: 'beheer/register',
        title: title('register'),
        loadComponent: () => import('./imports/register-page').then((page) => page.RegisterPage),
      },
      {
        path: 'besturen/:boardId',
        title: title('board'),
        loadComponent: () => import('./oversight/board-page').then((page) => page.BoardPage),
      },
      {
        path: 'besturen/:boardId/scholen/:schoolId/interventies/:choiceId/:schoolYear',
        canDeactivate: [unsavedWorkGuard],
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
        canDeactivate: [unsavedWorkGuard],
        title: title('submission'),
        loadComponent: () =>
          import('./oversight/partnership-submission-page').then(
            (page) => page.PartnershipSubmissionPage,
          ),
      },
      {
        path: 'landelijk/:deskId',
        title: title('desk'),
        loadComponent: () => import('./oversight/desk-page').then((page) => page.DeskPage),
      },
      {
        path: 'landelijk/:deskId/scholen/:schoolId/interventies/:choiceId/:schoolYear',
        title: title('submission'),
        loadComponent: () =>
          import('./oversight/desk-submission-page').then((page) => page.DeskSubmissionPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/geschiedenis',
        title: title('history'),
        loadComponent: () => import('./audit/history-page').then((page) => page.HistoryPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/verloop',
        title: title('progress'),
        loadComponent: () => import('./oversight/progress-page').then((page) => page.ProgressPage),
      },
      {
        path: 'scholen/:schoolId/nieuw-schooljaar',
        title: title('turn'),
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./school-calendar/turn-page').then((page) => page.TurnPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/borging',
        title: title('anchoring'),
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () =>
          import('./anchoring/anchoring-page').then((page) => page.AnchoringPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/overdracht',
        title: title('handOver'),
        loadComponent: () => import('./anchoring/hand-over-page').then((page) => page.HandOverPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/:schoolYear/bevestigen',
        title: title('confirm'),
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () =>
          import('./confirmations/confirm-page').then((page) => page.ConfirmPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/:schoolYear/lessen',
        title: title('lessons'),
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./delivery/lessons-page').then((page) => page.LessonsPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/:schoolYear/terugblik',
        title: title('review'),
        loadComponent: () => import('./reviews/review-page').then((page) => page.ReviewPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/:schoolYear/terugblik/presenteren',
        title: title('reviewPresentation'),
        loadComponent: () =>
          import('./reviews/presentation-page').then((page) => page.PresentationPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/:schoolYear/terugblik/vastgesteld/:number',
        title: title('frozenReview'),
        loadComponent: () => import('./reviews/frozen-page').then((page) => page.FrozenPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/:schoolYear/terugblik/vastgesteld/:number/presenteren',
        title: title('reviewPresentation'),
        loadComponent: () =>
          import('./reviews/presentation-page').then((page) => page.PresentationPage),
      },
      {
        path: 'besturen/:boardId/scholen/:schoolId/interventies/:choiceId/:schoolYear/terugblik',
        title: title('frozenReview'),
        loadComponent: () =>
          import('./reviews/board-review-page').then((page) => page.BoardReviewPage),
      },
      {
        path: 'samenwerkingsverbanden/:partnershipId/scholen/:schoolId/interventies/:choiceId/:schoolYear/terugblik',
        title: title('frozenReview'),
        loadComponent: () =>
          import('./reviews/partnership-review-page').then((page) => page.PartnershipReviewPage),
      },
      {
        path: 'scholen/:schoolId/interventies/:choiceId/:schoolYear',
        title: title('questions'),
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./ratings/questions-page').then((page) => page.QuestionsPage),
      },
    ],
  },
  {
    path: '**',
    title: title('notFound'),
    loadComponent: () => import('./shell/not-found-page').then((page) => page.NotFoundPage),
  },
];
