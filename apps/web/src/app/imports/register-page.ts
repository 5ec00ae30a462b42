import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  importCountKeys,
  importRegister,
  listRegisterImports,
  previewRegisterImport,
  type AnswerOf,
} from '@verankerd/contract';
import type { PlainDate } from '@verankerd/domain';
import { ProblemNotice } from '../kit/problem-notice';
import { ResourceView } from '../kit/resource-view';
import { ApiClient, type ApiFailure, failureOf } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { Session } from '../shell/session';
import { FileChooser } from './file-chooser';
import { FilePreviewCard } from './file-preview';
import { ImportHistory } from './import-history';

type Preview = AnswerOf<typeof previewRegisterImport>;
type Carried = AnswerOf<typeof importRegister>;

/** Reads registers of DUO in: choose files, see what changes, carry it out. For administrators. */
@Component({
  selector: 'vk-register-page',
  imports: [FileChooser, FilePreviewCard, ImportHistory, ProblemNotice, ResourceView, RouterLink],
  templateUrl: './register-page.html',
  styleUrl: './register-page.css',
})
export class RegisterPage {
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly source = 'https://onderwijsdata.duo.nl/';
  protected readonly files = signal<readonly File[]>([]);
  protected readonly preview = signal<Preview | undefined>(undefined);
  protected readonly carried = signal<Carried | undefined>(undefined);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly busy = signal<'READING' | 'CARRYING_OUT' | undefined>(undefined);
  private readonly api = inject(ApiClient);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private dates: Readonly<Record<string, PlainDate>> = {};
  private key = newIdempotencyKey();

  protected readonly earlier = this.api.resource(listRegisterImports, () =>
    this.session.isAdministrator() ? {} : undefined,
  );

  protected readonly isDateNeeded = computed(
    () => this.preview()?.files.some(({ outcome }) => outcome === 'DATE_NEEDED') ?? false,
  );
  /** Whether the reader must look once more before anything can be carried out. */
  protected readonly mustLookAgain = computed(
    () => this.isDateNeeded() || this.failure()?.problem?.code === 'import.preview-outdated',
  );

  /** Whether nothing is left to do, rather than nothing that can be done. */
  protected readonly isAllThere = computed(
    () =>
      this.preview()?.files.every(
        ({ outcome }) => outcome === 'UNCHANGED' || outcome === 'ALREADY_IMPORTED',
      ) ?? false,
  );

  protected date(fileName: string, date: PlainDate): void {
    this.dates = { ...this.dates, [fileName]: date };
  }

  protected look(): Promise<void> {
    return this.attempt('READING', async () => {
      this.preview.set(await this.api.call(previewRegisterImport, { body: this.form() }));
      this.key = newIdempotencyKey();
    });
  }

  protected carryOut({ checksum: previewChecksum }: Preview): Promise<void> {
    return this.attempt('CARRYING_OUT', async () => {
      const body = { ...this.form(), previewChecksum };
      this.carried.set(await this.api.call(importRegister, { body, idempotencyKey: this.key }));
      this.preview.set(undefined);
      this.earlier.reload();
    });
  }

  /** Back to the beginning, with nothing chosen. */
  protected startAgain(): void {
    this.files.set([]);
    this.dates = {};
    this.preview.set(undefined);
    this.carried.set(undefined);
    this.failure.set(undefined);
    this.showHeading();
  }

  /** What each file changed, in one line. */
  protected linesOf(): readonly string[] {
    const { counts } = this.language.texts().imports;
    return (this.carried()?.files ?? [])
      .filter(({ outcome }) => outcome === 'IMPORTED')
      .map(({ fileName, counts: ofFile }) => {
        const told = importCountKeys.flatMap((key) => {
          const count = ofFile[key];
          return count === undefined ? [] : [counts[key](count)];
        });
        return `${fileName}: ${told.join(', ')}`;
      });
  }

  private form() {
    const files = [...this.files()];
    return Object.keys(this.dates).length === 0
      ? { files }
      : { files, dates: JSON.stringify(this.dates) };
  }

  private async attempt(
    doing: 'READING' | 'CARRYING_OUT',
    work: () => Promise<void>,
  ): Promise<void> {
    if (this.busy()) return;
    this.busy.set(doing);
    this.failure.set(undefined);
    try {
      await work();
      this.showHeading();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(undefined);
    }
  }

  /** The heading of the new step takes the focus, so that a screen reader goes on there. */
  private showHeading(): void {
    afterNextRender(() => this.heading()?.nativeElement.focus(), { injector: this.injector });
  }
}
