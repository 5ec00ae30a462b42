import { Controller } from '@nestjs/common';
import { listCatalogue, readCatalogueEntry, type InputOf } from '@verankerd/contract';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readCatalogue, readEntry } from './catalogue-reader';

/** Routes of the catalogue of interventions. */
@Controller()
export class CatalogueController {
  constructor(private readonly work: UnitOfWork) {}

  @Endpoint(listCatalogue)
  list(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof listCatalogue>) {
    return this.work.read(actor, (transaction) => readCatalogue(transaction, input.query));
  }

  @Endpoint(readCatalogueEntry)
  read(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof readCatalogueEntry>) {
    return this.work.read(actor, (transaction) =>
      readEntry(transaction, input.params.interventionId),
    );
  }
}
