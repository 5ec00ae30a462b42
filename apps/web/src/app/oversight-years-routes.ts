import type { Routes } from '@angular/router';
import type { PageName } from './shell/page-title';

const title = (name: PageName): string => name;

const overseers = [
  'besturen/:boardId',
  'samenwerkingsverbanden/:partnershipId',
  'landelijk/:deskId',
];

/** How schools go over the years, the interventions that they use, and slides: the same pages for each overseer. */
export const oversightYearsRoutes: Routes = overseers.flatMap((overseer) => [
  {
    path: `${overseer}/verloop`,
    title: title('oversightTrends'),
    loadComponent: () => import('./oversight/trends/trends-page').then((page) => page.TrendsPage),
  },
  {
    path: `${overseer}/presentatie`,
    title: title('oversightPresentation'),
    loadComponent: () =>
      import('./oversight/presentation/overview-presentation-page').then(
        (page) => page.OverviewPresentationPage,
      ),
  },
  {
    path: `${overseer}/interventies`,
    title: title('oversightPortfolio'),
    loadComponent: () =>
      import('./oversight/portfolio/portfolio-page').then((page) => page.PortfolioPage),
  },
]);
