import type { Notice } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';
import type { PlainDate } from '@verankerd/domain';

/** What a notice says, in the language of the reader. */
export function sentenceOf(
  notice: Notice,
  texts: Texts['reminders']['notices'],
  written: (date: PlainDate) => string,
): string {
  const { kind, schoolName, interventionName, schoolYear, milestone } = notice;
  return texts.sentence[kind]({
    school: schoolName,
    intervention: interventionName ?? '',
    schoolYear: schoolYear ?? '',
    title: milestone?.title ?? '',
    from: milestone ? written(milestone.from) : '',
    to: milestone ? written(milestone.to) : '',
  });
}
