import { Controller, Res, type StreamableFile } from '@nestjs/common';
import { downloadSchoolArchive, type InputOf } from '@verankerd/contract';
import type { FastifyReply } from 'fastify';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireOwnSchool } from '../organisations/organisations-door';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { Refusal } from '../platform/http/refusal';
import { sendFile } from '../platform/http/send-file';
import { writeArchive } from './write-archive';

/** The route of the archive of a school. */
@Controller()
export class SchoolArchiveController {
  constructor(private readonly work: UnitOfWork) {}

  /** What row-level security shows the leader is all that there is; it is on disk, never whole in memory. */
  @Endpoint(downloadSchoolArchive)
  async download(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof downloadSchoolArchive>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const folder = await mkdtemp(path.join(tmpdir(), 'verankerd-download-'));
    const forget = () => rm(folder, { recursive: true, force: true });
    try {
      const file = path.join(folder, 'archive.zip');
      const { school } = await this.work.readMoment(actor, async (transaction) => {
        await requireOwnSchool(transaction, params.schoolId);
        requireLeader(actor, params.schoolId);
        return writeArchive(transaction, params.schoolId, file);
      });
      const content = createReadStream(file);
      content.once('close', () => void forget());
      const fileName = `${school.establishmentCode}-verankerd.zip`;
      const { size: length } = await stat(file);
      return sendFile({ fileName, media: 'application/zip', content, length }, reply);
    } catch (error) {
      await forget();
      throw error;
    }
  }
}

/** Everything in one file is for whoever decides in the school. */
function requireLeader({ memberships }: Actor, schoolId: string): void {
  const leads = memberships.some(
    ({ role, organisationId }) => role === 'SCHOOL_LEADER' && organisationId === schoolId,
  );
  if (!leads) throw new Refusal('access.denied');
}
