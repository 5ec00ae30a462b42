import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { ChartFigure } from '@verankerd/charts';
import {
  readBoardOverview,
  readNationalOverview,
  readPartnershipOverview,
} from '@verankerd/contract';
import { PresentationFrame, SlideTemplate } from '../../kit/presentation-frame';
import { ResourceView } from '../../kit/resource-view';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import { narrowedQuery } from '../export/overseer-downloads';
import { matrixAddress } from '../matrix/matrix-address';
import { MatrixWords } from '../matrix/matrix-words';
import { overseerPlace, overseerResource } from '../overseer-resource';
import { overviewSlides } from './overview-slides';

/** What the schools of an overseer come to, in large type, one thing a screen: as the address narrows it. */
@Component({
  selector: 'vk-overview-presentation-page',
  imports: [ChartFigure, PresentationFrame, ResourceView, SlideTemplate],
  templateUrl: './overview-presentation-page.html',
  styleUrl: './overview-presentation-page.css',
})
export class OverviewPresentationPage {
  readonly boardId = input<string>();
  readonly partnershipId = input<string>();
  readonly deskId = input<string>();
  /** Number of the screen. */
  readonly scherm = input<string>();

  protected readonly language = inject(Language);
  private readonly formats = inject(Formats);
  private readonly words = inject(MatrixWords);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParams, {
    initialValue: this.route.snapshot.queryParams,
  });
  private readonly address = computed(() => matrixAddress(this.params()));
  protected readonly place = computed(() =>
    overseerPlace({
      boardId: this.boardId(),
      partnershipId: this.partnershipId(),
      deskId: this.deskId(),
    }),
  );
  protected readonly overview = overseerResource(
    { board: readBoardOverview, partnership: readPartnershipOverview, desk: readNationalOverview },
    () => this.place(),
    () => narrowedQuery(this.address(), this.place().kind),
  );
  private readonly told = computed(() => {
    const overview = this.overview();
    return overview.hasValue() ? overview.value() : undefined;
  });
  protected readonly slides = computed(() => {
    const overview = this.told();
    if (!overview) return [];
    return overviewSlides(overview, {
      ...this.words.voice(),
      all: this.language.texts(),
      asOn: this.formats.date(overview.asOn),
      filters: this.words.filters(this.address(), overview.narrowedTo).map(({ label }) => label),
    });
  });
  protected readonly subject = computed(() => {
    const { organisation, schoolYear } = this.told() ?? {};
    const { presentation } = this.language.texts().oversightExport;
    return organisation && schoolYear ? presentation.subject(organisation.name, schoolYear) : '';
  });
  /** Of which day all slides are. */
  protected readonly note = computed(() => {
    const asOn = this.told()?.asOn;
    const { presentation } = this.language.texts().oversightExport;
    return asOn ? presentation.asOn(this.formats.date(asOn)) : '';
  });
  /** What the overview was narrowed to, and stays so on the way back. */
  protected readonly narrowing = computed(() =>
    Object.fromEntries(Object.entries(this.params()).filter(([name]) => name !== 'scherm')),
  );

  protected goTo(step: number): void {
    void this.router.navigate([], {
      queryParams: { scherm: step },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
