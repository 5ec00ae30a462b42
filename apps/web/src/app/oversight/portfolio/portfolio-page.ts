import { Component, computed, inject, input } from '@angular/core';
import {
  readBoardPortfolio,
  readNationalPortfolio,
  readPartnershipPortfolio,
} from '@verankerd/contract';
import { scales1 } from '@verankerd/content';
import { anchoringLabels, type AnchoringLabel, type SchoolYear } from '@verankerd/domain';
import { RouterLink } from '@angular/router';
import { ResourceView } from '../../kit/resource-view';
import { SchoolYearSwitch } from '../../kit/school-year-switch';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import { overseerPlace, overseerResource } from '../overseer-resource';
import { OversightNavigation } from '../oversight-navigation';
import { yearInAddress } from '../year-in-address';

/** Which interventions schools use, where and since when, how firm they are, and for whom there is none. */
@Component({
  selector: 'vk-portfolio-page',
  imports: [OversightNavigation, ResourceView, RouterLink, SchoolYearSwitch],
  templateUrl: './portfolio-page.html',
  styleUrl: './portfolio-page.css',
})
export class PortfolioPage {
  readonly boardId = input<string>();
  readonly partnershipId = input<string>();
  readonly deskId = input<string>();
  /** School year in the address. */
  readonly schooljaar = input<string>();

  protected readonly language = inject(Language);
  protected readonly labels = anchoringLabels;
  protected readonly queryOf = (schoolYear: SchoolYear) => ({ schooljaar: schoolYear });
  private readonly formats = inject(Formats);
  protected readonly place = computed(() =>
    overseerPlace({
      boardId: this.boardId(),
      partnershipId: this.partnershipId(),
      deskId: this.deskId(),
    }),
  );
  protected readonly portfolio = overseerResource(
    {
      board: readBoardPortfolio,
      partnership: readPartnershipPortfolio,
      desk: readNationalPortfolio,
    },
    () => this.place(),
    () => ({ schoolYear: yearInAddress(this.schooljaar()) }),
  );

  protected labelWord(label: AnchoringLabel): string {
    return scales1.anchoring.labels[label][this.language.code()];
  }

  protected number(value: number, decimals = 0): string {
    return this.formats.number(value, decimals);
  }
}
