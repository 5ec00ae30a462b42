import { Component, computed, inject, input, output } from '@angular/core';
import type { AnswerOf, readTurnoverResilience } from '@verankerd/contract';
import { CarriersEditor } from '../confirmations/confirmations-door';
import { Formats } from '../shell/formats';
import { AnchoringWords } from './anchoring-words';

type Resilience = Omit<AnswerOf<typeof readTurnoverResilience>, 'today' | 'interventionName'>;

/** What rests on one person and what on nobody, by role; with the way to record who carries what. */
@Component({
  selector: 'vk-resilience-panel',
  imports: [CarriersEditor],
  templateUrl: './resilience-panel.html',
  styleUrl: './resilience-panel.css',
  host: { class: 'stack' },
})
export class ResiliencePanel {
  readonly resilience = input.required<Resilience>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  /** Whether who carries what can be changed here. */
  readonly canChange = input(false);
  /** Who carries an aspect was changed: the picture is to be read anew. */
  readonly changed = output();

  protected readonly words = inject(AnchoringWords);
  private readonly formats = inject(Formats);
  protected readonly groups = computed(() => {
    const texts = this.words.texts().resilience;
    const { restsOnOne, carriedByNobody } = this.resilience();
    const groups = restsOnOne.map(({ role, things }) => ({
      title: texts.restsOn(this.words.role(role), things.length),
      things: things.map((thing) => this.nameOf(thing)),
    }));
    return carriedByNobody.length === 0
      ? groups
      : [
          ...groups,
          {
            title: texts.nobody(carriedByNobody.length),
            things: carriedByNobody.map((thing) => this.nameOf(thing)),
          },
        ];
  });

  private nameOf(thing: Resilience['carriedByNobody'][number]): string {
    return thing.kind === 'ASPECT'
      ? this.words.aspect(thing.aspect)
      : this.words
          .texts()
          .resilience.milestone(thing.title, this.formats.shortDate(thing.plannedOn));
  }
}
