import { computed, DestroyRef, inject, signal, type Signal } from '@angular/core';
import { Paper } from '../../kit/paper';

/** Whether the screen is too narrow for a table of eleven columns. Paper never is. Call it in a field. */
export function narrowScreen(): Signal<boolean> {
  const query = matchMedia('(width < 48rem)');
  const isNarrow = signal(query.matches);
  const changed = (): void => isNarrow.set(query.matches);
  query.addEventListener('change', changed);
  inject(DestroyRef).onDestroy(() => query.removeEventListener('change', changed));
  const paper = inject(Paper);
  return computed(() => isNarrow() && !paper.isPrinting());
}
