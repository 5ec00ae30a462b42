import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  importMeasurements,
  type ImportSettings,
  listMeasurementImports,
  previewMeasurementImport,
} from '@verankerd/contract';
import { FileDrop, largestFile } from '../kit/file-drop';
import { ProblemNotice } from '../kit/problem-notice';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink } from '../organisations/organisations-door';
import { ApiClient, type ApiFailure, failureOf } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { CellProblems } from './cell-problems';
import { ColumnTable } from './column-table';
import { ComingMeasurements } from './coming-measurements';
import { FileReadingCard } from './file-reading';
import {
  type ImportPreview,
  withColumnYear,
  withField,
  withReading,
  withRest,
  withTarget,
  withYearMeaning,
} from './import-choices';
import { ImportDefaults } from './import-defaults';
import { readinessOf } from './import-readiness';
import { NewIndicatorsForm } from './new-indicators-form';
import { SeriesTable } from './series-table';

/** Brings measurements of a school in from a file: choose it, see and mend how it is read, carry it out. */
@Component({
  selector: 'vk-measurement-import-page',
  imports: [
    ...[CellProblems, ColumnTable, ComingMeasurements, FileDrop, FileReadingCard, ImportDefaults],
    ...[NewIndicatorsForm, ProblemNotice, ResourceView, RouterLink, SchoolLink, SeriesTable],
  ],
  templateUrl: './measurement-import-page.html',
  styleUrl: './measurement-import-page.css',
})
export class MeasurementImportPage {
  readonly schoolId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly texts = computed(() => this.language.texts().measurementImport);
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly tooLarge = signal<string | undefined>(undefined);
  protected readonly preview = signal<ImportPreview | undefined>(undefined);
  protected readonly settings = signal<ImportSettings>({});
  protected readonly withoutRejected = signal(false);
  protected readonly isSubmitted = signal(false);
  protected readonly imported = signal<number | undefined>(undefined);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly busy = signal<'READING' | 'CARRYING_OUT' | undefined>(undefined);
  private readonly api = inject(ApiClient);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private key = newIdempotencyKey();
  /** The newest question to the server: answers to earlier ones come too late. */
  private asked = 0;

  protected readonly earlier = this.api.resource(listMeasurementImports, () => this.school());
  protected readonly readiness = computed(() => {
    const shown = this.preview();
    return shown && readinessOf(shown, this.withoutRejected());
  });
  /** What the reader has to do first, in one sentence. */
  protected readonly toDo = computed(() => {
    switch (this.readiness()) {
      case 'HEADER':
        return this.texts().preview.toDo.header;
      case 'ASKEW':
        return this.texts().preview.toDo.askew;
      case 'COLUMNS':
        return this.texts().preview.toDo.columns;
      case 'SCHOOL':
        return this.texts().preview.toDo.school;
      case 'SERIES':
        return this.texts().preview.toDo.series;
      default:
        return '';
    }
  });
  protected readonly isOutdated = computed(
    () => this.failure()?.problem?.code === 'measurement-import.preview-outdated',
  );
  protected readonly makesIndicators = computed(
    () => this.preview()?.series.some(({ to }) => to?.kind === 'NEW') ?? false,
  );
  protected readonly hasRemarks = computed(
    () => this.preview()?.problems.some(({ isError }) => !isError) ?? false,
  );

  protected async choose([file]: readonly File[]): Promise<void> {
    if (!file) return;
    this.startAgain();
    if (file.size > largestFile) {
      this.tooLarge.set(this.texts().choose.tooLarge(file.name));
      return;
    }
    this.file.set(file);
    if (await this.look()) this.showHeading();
    else this.file.set(undefined);
  }

  /** Reads the file as the settings say; true when that went well. */
  protected async look(): Promise<boolean> {
    const file = this.file();
    if (!file || this.busy() === 'CARRYING_OUT') return false;
    const asked = ++this.asked;
    this.busy.set('READING');
    this.failure.set(undefined);
    try {
      const body = { file, settings: JSON.stringify(this.settings()) };
      const shown = await this.api.call(previewMeasurementImport, { ...this.school(), body });
      if (asked !== this.asked) return false;
      this.preview.set(shown);
      this.key = newIdempotencyKey();
      return true;
    } catch (error) {
      if (asked === this.asked) this.failure.set(failureOf(error));
      return false;
    } finally {
      if (asked === this.asked) this.busy.set(undefined);
    }
  }

  protected async carryOut({ checksum: previewChecksum, counts }: ImportPreview): Promise<void> {
    const file = this.file();
    if (!file || this.busy()) return;
    this.busy.set('CARRYING_OUT');
    this.failure.set(undefined);
    try {
      const body = {
        ...{ file, previewChecksum, settings: JSON.stringify(this.settings()) },
        isSubmitted: this.isSubmitted() ? ('true' as const) : ('false' as const),
        ...(counts.rejectedRows > 0 && { withoutRejected: 'true' as const }),
      };
      const request = { ...this.school(), body, idempotencyKey: this.key };
      const { counts: done } = await this.api.call(importMeasurements, request);
      this.startAgain();
      this.imported.set(done.new + done.changed);
      this.earlier.reload();
      this.showHeading();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(undefined);
    }
  }

  /** Back to the beginning, with nothing chosen. */
  protected startAgain(): void {
    this.asked += 1;
    this.busy.set(undefined);
    this.file.set(undefined);
    this.tooLarge.set(undefined);
    this.preview.set(undefined);
    this.settings.set({});
    this.withoutRejected.set(false);
    this.imported.set(undefined);
    this.failure.set(undefined);
  }

  protected stop(): void {
    this.startAgain();
    this.showHeading();
  }

  protected change(settings: ImportSettings): void {
    this.settings.set(settings);
    void this.look();
  }

  protected readonly withField = withField;
  protected readonly withColumnYear = withColumnYear;
  protected readonly withReading = withReading;
  protected readonly withRest = withRest;
  protected readonly withTarget = withTarget;
  protected readonly withYearMeaning = withYearMeaning;

  private school() {
    return { params: { schoolId: this.schoolId() } };
  }

  /** The heading of the new step takes the focus, so that a screen reader goes on there. */
  private showHeading(): void {
    afterNextRender(() => this.heading()?.nativeElement.focus(), { injector: this.injector });
  }
}
