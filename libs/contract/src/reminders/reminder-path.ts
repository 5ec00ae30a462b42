import type { Ask, Notice } from './reminders';

/** The page of the web app on which something that asks can be done. */
export function pathOfAsk({ kind, schoolId, choiceId, schoolYear, milestone }: PathOfAsk): string {
  const year = `/scholen/${schoolId}/interventies/${choiceId}/${schoolYear}`;
  if (kind === 'CONFIRMATION') return `${year}/bevestigen`;
  return milestone ? `${year}?vraag=${milestone.question}` : year;
}

type PathOfAsk = Pick<Ask, 'kind' | 'schoolId' | 'choiceId' | 'schoolYear'> & {
  readonly milestone: Pick<NonNullable<Ask['milestone']>, 'question'> | null;
};

const overseerPaths = { BOARD: 'besturen', PARTNERSHIP: 'samenwerkingsverbanden' } as const;

/** The page of the web app that shows what a notice tells of. */
export function pathOfNotice(notice: Notice): string {
  const { kind, schoolId, choiceId, schoolYear, overseer, milestone } = notice;
  const school = `/scholen/${schoolId}`;
  if (choiceId === null) return `${school}/delen`;
  const choice = `${school}/interventies/${choiceId}`;
  if (overseer) return `/${overseerPaths[overseer.kind]}/${overseer.id}${choice}/${schoolYear}`;
  if (kind === 'CONFIRMATION_LAPSED') return `${choice}/${schoolYear}/bevestigen`;
  if (schoolYear === null) return choice;
  return `${choice}/${schoolYear}${milestone ? `?vraag=${milestone.question}` : ''}`;
}
