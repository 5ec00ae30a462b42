import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listChoices, readSchool } from '@verankerd/contract';
import { SchoolChoices } from '../choices/choices-door';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { SchoolNavigation } from './school-navigation';

/** A school: what the register says of it, and what it chose. */
@Component({
  selector: 'vk-school-page',
  imports: [ResourceView, RouterLink, SchoolChoices, SchoolNavigation],
  templateUrl: './school-page.html',
  styleUrl: './school-page.css',
})
export class SchoolPage {
  readonly schoolId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  private readonly api = inject(ApiClient);
  private readonly request = computed(() => ({ params: { schoolId: this.schoolId() }, query: {} }));
  protected readonly school = this.api.resource(readSchool, this.request);
  protected readonly choices = this.api.resource(listChoices, this.request);
}
