import { Controller } from '@nestjs/common';
import {
  createChoice,
  editChoice,
  listChoices,
  pauseChoice,
  readChoice,
  replaceChoice,
  resumeChoice,
  stopChoice,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { ChangeStatus } from './change-status';
import { readChoiceOf, readChoicesOfSchool } from './choices-reader';
import { CreateChoice } from './create-choice';
import { EditChoice } from './edit-choice';
import { ReplaceChoice } from './replace-choice';

/** Routes of a school's choices. */
@Controller()
export class ChoicesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly createChoice: CreateChoice,
    private readonly editChoice: EditChoice,
    private readonly changeStatus: ChangeStatus,
    private readonly replaceChoice: ReplaceChoice,
  ) {}

  @Endpoint(listChoices)
  list(@CurrentActor() actor: Actor, @Input() { params, query }: InputOf<typeof listChoices>) {
    return this.work.read(actor, (transaction) =>
      readChoicesOfSchool(transaction, params.schoolId, this.clock.today(), query.schoolYear),
    );
  }

  @Endpoint(readChoice)
  read(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readChoice>) {
    return this.work.read(actor, (transaction) =>
      readChoiceOf(transaction, params, this.clock.today()),
    );
  }

  @Endpoint(createChoice)
  create(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof createChoice>) {
    return this.createChoice.execute(actor, input);
  }

  @Endpoint(editChoice)
  edit(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof editChoice>) {
    return this.editChoice.execute(actor, input);
  }

  @Endpoint(pauseChoice)
  pause(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof pauseChoice>) {
    return this.changeStatus.execute(actor, input, 'PAUSE');
  }

  @Endpoint(resumeChoice)
  resume(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof resumeChoice>) {
    return this.changeStatus.execute(actor, input, 'RESUME');
  }

  @Endpoint(stopChoice)
  stop(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof stopChoice>) {
    return this.changeStatus.execute(actor, input, 'STOP');
  }

  @Endpoint(replaceChoice)
  replace(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof replaceChoice>) {
    return this.replaceChoice.execute(actor, input);
  }
}
