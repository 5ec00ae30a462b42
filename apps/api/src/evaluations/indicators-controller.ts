import { Controller } from '@nestjs/common';
import {
  addInstrument,
  changeIndicator,
  createIndicator,
  createRecommendedIndicators,
  listIndicators,
  listIndicatorSeries,
  listInstruments,
  readBoardComparison,
  readIndicator,
  readIndicatorSeries,
  stopIndicator,
  type InputOf,
} from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { AddInstrument } from './add-instrument';
import { readComparison } from './board-comparison-reader';
import { ChangeIndicator } from './change-indicator';
import { CreateIndicator } from './create-indicator';
import { CreateRecommendedIndicators } from './create-recommended-indicators';
import { DisclosureRules } from './disclosure-rules';
import { readEvaluation } from './evaluations-reader';
import { presentIndicator } from './indicator-row';
import { readInstruments } from './instruments-reader';
import { readAllSeries, readIndicatorList, readSeriesOf } from './series-reader';
import { StopIndicator } from './stop-indicator';

/** Routes of what a school measures, and of how that goes over the school years. */
@Controller()
export class IndicatorsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
    private readonly addInstrument: AddInstrument,
    private readonly createIndicator: CreateIndicator,
    private readonly createRecommended: CreateRecommendedIndicators,
    private readonly changeIndicator: ChangeIndicator,
    private readonly stopIndicator: StopIndicator,
  ) {}

  @Endpoint(listInstruments)
  instruments(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof listInstruments>) {
    return this.work.read(actor, async (transaction) => ({
      instruments: await readInstruments(transaction, input.params.schoolId),
    }));
  }

  @Endpoint(addInstrument)
  add(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof addInstrument>) {
    return this.addInstrument.execute(actor, input);
  }

  @Endpoint(listIndicators)
  list(@CurrentActor() actor: Actor, @Input() { params, query }: InputOf<typeof listIndicators>) {
    return this.work.read(actor, (transaction) =>
      readIndicatorList(transaction, { ...params, ...query }, ...this.seen()),
    );
  }

  @Endpoint(createIndicator)
  create(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof createIndicator>) {
    return this.createIndicator.execute(actor, input);
  }

  @Endpoint(createRecommendedIndicators)
  recommend(
    @CurrentActor() actor: Actor,
    @Input() input: InputOf<typeof createRecommendedIndicators>,
  ) {
    return this.createRecommended.execute(actor, input);
  }

  @Endpoint(readIndicator)
  read(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readIndicator>) {
    return this.work.read(actor, async (transaction) => {
      const { indicator } = await readEvaluation(transaction, params, ...this.seen());
      return presentIndicator(indicator);
    });
  }

  @Endpoint(changeIndicator)
  change(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof changeIndicator>) {
    return this.changeIndicator.execute(actor, input);
  }

  @Endpoint(stopIndicator)
  stop(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof stopIndicator>) {
    return this.stopIndicator.execute(actor, input);
  }

  @Endpoint(readIndicatorSeries)
  series(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readIndicatorSeries>) {
    return this.work.read(actor, (transaction) =>
      readSeriesOf(transaction, params, ...this.seen()),
    );
  }

  @Endpoint(listIndicatorSeries)
  allSeries(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof listIndicatorSeries>,
  ) {
    return this.work.read(actor, (transaction) =>
      readAllSeries(transaction, { ...params, ...query }, ...this.seen()),
    );
  }

  @Endpoint(readBoardComparison)
  besideBoard(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof readBoardComparison>,
  ) {
    return this.work.read(actor, (transaction) =>
      readComparison(transaction, params, this.rules.bySubject),
    );
  }

  private seen() {
    return [this.rules.bySubject, this.clock.today()] as const;
  }
}
