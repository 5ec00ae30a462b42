import { Service, inject } from '@angular/core';
import type { ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { milestoneOfOthers } from './milestone-writer';

/** Words for what the server refused of a milestone, apart from what stands beside a field. */
@Service()
export class RefusalWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  /** What went wrong and the way out; nothing when each fault stands beside its field. */
  noticeOf(failure: ApiFailure | undefined): string | undefined {
    if (!failure) return undefined;
    const { shell, milestones } = this.language.texts();
    const { problem } = failure;
    if (!problem) return `${shell.notSent}. ${shell.unreachable.detail}`;
    if (problem.errors && problem.errors.length > 0) return undefined;
    if (problem.code !== 'resource.changed-meanwhile') return `${problem.title}. ${problem.detail}`;
    const saved = milestoneOfOthers(failure)?.saved;
    return saved
      ? milestones.changedMeanwhile(saved.by, this.formats.moment(saved.at))
      : milestones.changedBySomebody;
  }
}
