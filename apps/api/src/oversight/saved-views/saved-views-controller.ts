import { Controller } from '@nestjs/common';
import {
  deleteSavedView,
  listSavedViews,
  renameSavedView,
  saveView,
  type InputOf,
} from '@verankerd/contract';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../../platform/http/endpoint';
import { DeleteSavedView } from './delete-saved-view';
import { RenameSavedView } from './rename-saved-view';
import { SaveView } from './save-view';
import { readSavedViews } from './saved-views-reader';

/** Routes by which people keep what they look at in an overview. */
@Controller()
export class SavedViewsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly saveView: SaveView,
    private readonly renameSavedView: RenameSavedView,
    private readonly deleteSavedView: DeleteSavedView,
  ) {}

  @Endpoint(listSavedViews)
  list(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof listSavedViews>) {
    return this.work.read(actor, async (transaction) => ({
      views: await readSavedViews(transaction, params.overseerId),
    }));
  }

  @Endpoint(saveView)
  save(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof saveView>) {
    return this.saveView.execute(actor, input);
  }

  @Endpoint(renameSavedView)
  rename(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof renameSavedView>) {
    return this.renameSavedView.execute(actor, input);
  }

  @Endpoint(deleteSavedView)
  delete(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof deleteSavedView>) {
    return this.deleteSavedView.execute(actor, input);
  }
}
