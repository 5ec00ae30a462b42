import {
  afterNextRender,
  Component,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { addAnnotation, removeAnnotation, type AnchoringSeriesAnswer } from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { TextField } from '../kit/text-field';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { UnsavedWork } from '../shell/unsaved-work';

type Note = AnchoringSeriesAnswer['annotations'][number];

/** What happened along the line: read, added, taken away. */
@Component({
  selector: 'vk-notes-panel',
  imports: [ModalDialog, ProblemNotice, TextField],
  templateUrl: './notes-panel.html',
  styles: `
    ul {
      display: grid;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      align-items: center;
      min-height: 2.75rem;
      border-block-end: 1px solid var(--line);
    }
    form {
      max-width: 32rem;
    }
  `,
  host: { class: 'stack' },
})
export class NotesPanel {
  readonly notes = input.required<readonly Note[]>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly today = input.required<PlainDate>();
  /** A note was added or taken away: the line is to be read anew. */
  readonly changed = output();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly isAdding = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly text = signal('');
  protected readonly on = linkedSignal<string>(() => this.today());
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly refused = signal<ApiFailure | undefined>(undefined);
  protected readonly toRemove = signal<Note | undefined>(undefined);
  protected readonly said = signal('');
  private readonly api = inject(ApiClient);
  private readonly injector = inject(Injector);
  private readonly unsaved = inject(UnsavedWork);
  private readonly form = Symbol('note');
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  private idempotencyKey = newIdempotencyKey();

  protected open(): void {
    this.text.set('');
    this.failure.set(undefined);
    this.isAdding.set(true);
    afterNextRender(() => document.getElementById('veld-text')?.focus(), {
      injector: this.injector,
    });
  }

  protected close(): void {
    this.isAdding.set(false);
    this.unsaved.release(this.form);
    this.focusOpener();
  }

  /** What is sent next is another request than the one before. */
  protected touch(): void {
    this.idempotencyKey = newIdempotencyKey();
    this.unsaved.hold(this.form);
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    const body = { on: this.on() as PlainDate, text: this.text() };
    this.failure.set(checkBody(addAnnotation, body, this.language.texts()));
    if (this.failure()) return;
    this.isBusy.set(true);
    try {
      await this.api.call(addAnnotation, {
        params: this.key(),
        body,
        idempotencyKey: this.idempotencyKey,
      });
      this.said.set(this.language.texts().anchoring.notes.added);
      this.close();
      this.changed.emit();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async remove(note: Note): Promise<void> {
    this.toRemove.set(undefined);
    this.refused.set(undefined);
    try {
      await this.api.call(removeAnnotation, { params: { ...this.key(), annotationId: note.id } });
      this.said.set(this.language.texts().anchoring.notes.removed);
      this.changed.emit();
      this.focusOpener();
    } catch (error) {
      this.refused.set(failureOf(error));
    }
  }

  private key() {
    return { schoolId: this.schoolId(), choiceId: this.choiceId() };
  }

  private focusOpener(): void {
    afterNextRender(() => this.opener()?.nativeElement.focus(), { injector: this.injector });
  }
}
