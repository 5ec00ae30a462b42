import type { Ask, Notice } from './reminders';

/** The page of the web app on which something that asks can be done. */
export function pathOfAsk({ kind, schoolId, choiceId, schoolYear, milestone }: PathOfAsk): string {
  if (kind === 'OVERSEER_QUESTION' || kind === 'SUPPORT_OFFER')
    return `/scholen/${schoolId}/vragen`;
  const year = `/scholen/${schoolId}/interventies/${choiceId}/${schoolYear}`;
  if (kind === 'CONFIRMATION') return `${year}/bevestigen`;
  if (kind === 'REVIEW' || kind === 'BOARD_QUESTION') return `${year}/terugblik`;
  return milestone ? `${year}?vraag=${milestone.question}` : year;
}

type PathOfAsk = Pick<Ask, 'kind' | 'schoolId' | 'choiceId' | 'schoolYear'> & {
  readonly milestone: Pick<NonNullable<Ask['milestone']>, 'question'> | null;
};

const overseerPaths = {
  BOARD: 'besturen',
  PARTNERSHIP: 'samenwerkingsverbanden',
  NATIONAL_DESK: 'landelijk',
} as const;

/** The page of the web app that shows what a notice tells of. */
export function pathOfNotice(notice: Notice): string {
  const { kind, schoolId, choiceId, schoolYear, overseer, milestone } = notice;
  const school = `/scholen/${schoolId}`;
  if (isOfConversation(kind))
    return overseer
      ? `/${overseerPaths[overseer.kind]}/${overseer.id}/gesprekken`
      : `${school}/vragen`;
  if (choiceId === null) return `${school}/delen`;
  const choice = `${school}/interventies/${choiceId}`;
  if (schoolYear === null) return choice;
  const year = `${choice}/${schoolYear}${kind.startsWith('REVIEW_') ? '/terugblik' : ''}`;
  if (overseer) return `/${overseerPaths[overseer.kind]}/${overseer.id}${year}`;
  if (kind === 'CONFIRMATION_LAPSED') return `${year}/bevestigen`;
  return `${year}${milestone ? `?vraag=${milestone.question}` : ''}`;
}

function isOfConversation(kind: Notice['kind']): boolean {
  return kind.startsWith('CONVERSATION_') || kind.startsWith('SUPPORT_');
}
