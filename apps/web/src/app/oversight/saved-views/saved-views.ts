import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  deleteSavedView,
  listSavedViews,
  renameSavedView,
  saveView,
  type Matrix,
  type SavedView,
  type ViewQuery,
} from '@verankerd/contract';
import { ProblemNotice } from '../../kit/problem-notice';
import { ApiClient, failureOf, type ApiFailure } from '../../shell/api-client';
import { newIdempotencyKey } from '../../shell/idempotency-key';
import { Language } from '../../shell/language';
import type { MatrixAddress } from '../matrix/matrix-address';
import { addressOfView, goneFrom, isSameView, viewQueryOf } from './view-query';
import { ViewNameForm } from './view-name-form';

/** What the form asks a name for: a view to keep, or one that is kept. */
type Naming = 'NEW' | SavedView;

/** The views of this overview that the reader keeps: open one, keep what is on screen, rename, delete. */
@Component({
  selector: 'vk-saved-views',
  imports: [ProblemNotice, RouterLink, ViewNameForm],
  templateUrl: './saved-views.html',
  styleUrl: './saved-views.css',
})
export class SavedViews {
  readonly matrix = input.required<Matrix>();
  readonly address = input.required<MatrixAddress>();

  protected readonly language = inject(Language);
  private readonly api = inject(ApiClient);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly overseerId = computed(() => this.matrix().organisation.id);
  private readonly found = this.api.resource(listSavedViews, () => ({
    params: { overseerId: this.overseerId() },
  }));

  protected readonly naming = signal<Naming | undefined>(undefined);
  protected readonly isChanging = signal(false);
  protected readonly message = signal('');
  protected readonly deleted = signal<SavedView | undefined>(undefined);
  private readonly refused = signal<ApiFailure | undefined>(undefined);

  protected readonly failure = computed(() => {
    const error = this.found.error();
    return this.refused() ?? (error && failureOf(error.cause ?? error));
  });
  protected readonly shown = computed(() => viewQueryOf(this.address()));
  protected readonly views = computed(() => {
    const views = this.found.hasValue() ? this.found.value().views : [];
    const shown = this.shown();
    return views.map((view) => ({
      view,
      address: addressOfView(view.query),
      isOpen: isSameView(view.query, shown),
      rename: this.renameOf(view),
    }));
  });
  protected readonly isKept = computed(() => this.views().some(({ isOpen }) => isOpen));
  /** There is something to keep: the overview is narrowed, or shows another year or day. */
  protected readonly canKeep = computed(
    () => this.found.hasValue() && !this.isKept() && Object.keys(this.shown()).length > 0,
  );
  /** What the open view names that is gone, in words. */
  protected readonly missing = computed(() => {
    const open = this.views().find(({ isOpen }) => isOpen);
    const gone = goneFrom(this.matrix(), this.shown());
    if (!open || gone.length === 0) return undefined;
    const texts = this.language.texts().savedViews;
    const what = gone.map(({ name, value }) => texts.gone[name](value)).join(', ');
    return texts.missing(open.view.name, what);
  });

  protected readonly keep = async (name: string, idempotencyKey: string): Promise<void> => {
    const { name: kept } = await this.add(name, this.shown(), idempotencyKey);
    this.tell(this.language.texts().savedViews.saved(kept));
  };

  private renameOf({ id, version }: SavedView): (name: string) => Promise<void> {
    return async (name) => {
      const params = { overseerId: this.overseerId(), savedViewId: id };
      try {
        const view = await this.api.call(renameSavedView, { params, body: { name }, version });
        this.tell(this.language.texts().savedViews.renamed(view.name));
      } finally {
        // After a refusal too: somebody who renamed it elsewhere is seen, and the next try holds.
        this.found.reload();
      }
    };
  }

  protected async remove({ id }: SavedView): Promise<void> {
    await this.attempt(async () => {
      const params = { overseerId: this.overseerId(), savedViewId: id };
      const view = await this.api.call(deleteSavedView, { params });
      this.tell(this.language.texts().savedViews.removed(view.name));
      this.deleted.set(view);
      this.found.reload();
    });
  }

  protected async putBack({ name, query }: SavedView): Promise<void> {
    await this.attempt(async () => {
      await this.add(name, query, newIdempotencyKey());
      this.tell(this.language.texts().savedViews.restored(name));
    });
  }

  protected isRenaming({ id }: SavedView): boolean {
    const asked = this.naming();
    return asked !== undefined && asked !== 'NEW' && asked.id === id;
  }

  protected ask(naming: Naming): void {
    this.tell('');
    this.naming.set(naming);
  }

  protected closeForm(): void {
    this.naming.set(undefined);
    this.heading()?.nativeElement.focus();
  }

  private async add(name: string, query: ViewQuery, idempotencyKey: string): Promise<SavedView> {
    const params = { overseerId: this.overseerId() };
    const view = await this.api.call(saveView, { params, body: { name, query }, idempotencyKey });
    this.found.reload();
    return view;
  }

  /** Does something to a view that was asked for by one click, and tells what the server refuses. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    this.tell('');
    try {
      await work();
    } catch (error) {
      this.refused.set(failureOf(error));
      this.found.reload();
    }
    this.heading()?.nativeElement.focus();
  }

  private tell(message: string): void {
    this.refused.set(undefined);
    this.deleted.set(undefined);
    this.message.set(message);
  }
}
