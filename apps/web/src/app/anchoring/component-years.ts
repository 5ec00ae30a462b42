import { Component, computed, inject, input } from '@angular/core';
import type { AnchoringSeriesAnswer } from '@verankerd/contract';
import type { ComponentKey } from '@verankerd/domain';
import { AnchoringWords } from './anchoring-words';
import { LevelMark, type MarkedLevel } from './level-mark';

type Entry = AnchoringSeriesAnswer['points'][number]['result']['profile'][number];

/** Each component over the school years, as marks that can be compared in a row, with what rose and fell. */
@Component({
  selector: 'vk-component-years',
  imports: [LevelMark],
  template: `
    @let texts = words.texts().series;
    <div class="table-frame" tabindex="0" role="region" [attr.aria-label]="texts.profileTitle">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ texts.component }}</th>
            @for (point of series().points; track point.schoolYear) {
              <th scope="col">
                {{ point.schoolYear }}
                @if (point.isRunning) {
                  <span class="small soft running">{{ texts.running }}</span>
                }
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.key) {
            <tr>
              <th scope="row">{{ row.key }}. {{ row.name }}</th>
              @for (cell of row.cells; track $index) {
                <td>
                  <vk-level-mark [level]="cell.mark" />
                  @if (cell.change; as change) {
                    <span class="small soft change">{{ change }}</span>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    td {
      min-width: 10.5rem;
    }
    th:first-child {
      min-width: 9rem;
    }
    .change,
    .running {
      display: block;
      font-weight: 400;
    }
  `,
})
export class ComponentYears {
  readonly series = input.required<AnchoringSeriesAnswer>();

  protected readonly words = inject(AnchoringWords);
  protected readonly rows = computed(() => {
    const { points } = this.series();
    const keys = new Map<ComponentKey, Entry>();
    for (const entry of points.flatMap(({ result }) => result.profile)) keys.set(entry.key, entry);
    return [...keys].map(([key, { aspect }]) => ({
      key,
      name: this.words.aspect(aspect),
      cells: points.map(({ result, steps }) => {
        const entry = result.profile.find((one) => one.key === key);
        const step = steps.find((one) => one.aspect === aspect);
        return { mark: markOf(entry), change: step && this.changeOf(step.from, step.to) };
      }),
    }));
  });

  private changeOf(from: number | null, to: number | null): string | undefined {
    const texts = this.words.texts().series;
    if (to === null) return undefined;
    if (from === null) return texts.first;
    return to > from ? `▲ ${texts.up(to - from)}` : `▼ ${texts.down(from - to)}`;
  }
}

function markOf(entry: Entry | undefined): MarkedLevel {
  if (!entry) return null;
  return entry.standing.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : entry.level;
}
