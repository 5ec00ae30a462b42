import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue-controller';

/** Interventions that a school can choose, with what the databanks say of them. */
@Module({ controllers: [CatalogueController] })
export class CatalogueModule {}
