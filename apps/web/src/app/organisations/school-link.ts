import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../shell/session';

/** The way back to the page of the school, by its name: each page says of which school it is. */
@Component({
  selector: 'vk-school-link',
  imports: [RouterLink],
  template: `<a [routerLink]="['/scholen', schoolId()]">{{ name() }}</a>`,
  styles: `
    a {
      display: inline-block;
      padding-block: 0.25rem;
    }
  `,
})
export class SchoolLink {
  readonly schoolId = input.required<string>();

  private readonly session = inject(Session);
  protected readonly name = computed(() => {
    const school = this.session
      .schools()
      .find(({ organisationId }) => organisationId === this.schoolId());
    return [school?.organisationName, school?.organisationPlace].filter(Boolean).join(', ');
  });
}
