import { Inject, Injectable } from '@nestjs/common';
import { type StoredFile, VirusScanner } from '@samraad/files';
import { CONFIG, type Config, refuse, type Tx } from '@samraad/platform';
import {
  type AttachedWhere,
  dropUnsent,
  insertAttachments,
  lockUnsent,
  sendAttachments,
  type UnsentRow,
} from '../persistence/attachment.store';

/** Files to a message: some that were stored just now, some that were added before. */
export interface FilesMeant {
  /** Judged and stored (`FileIntake`). */
  readonly files?: readonly StoredFile[];
  /** Of those the same person added before and has not sent. */
  readonly attachments?: readonly string[];
  /** Whatever else was added is taken away: a form shows all there is. */
  readonly dropOthers?: boolean;
}

/** Keeps the rows of files beside messages. The caller holds the case row. */
@Injectable()
export class AttachFiles {
  constructor(
    private readonly scanner: VirusScanner,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Adds what is new and answers all that is meant, unsent; 422 when it is too many, or one is not there to be sent. */
  async add(tx: Tx, where: AttachedWhere, meant: FilesMeant): Promise<readonly UnsentRow[]> {
    const { files = [], attachments = [], dropOthers = false } = meant;
    const { most } = this.config.files;
    if (files.length === 0 && attachments.length === 0 && !dropOthers) return [];
    const before = await lockUnsent(tx, where);
    const wanted = new Set(attachments.map((id) => id.toLowerCase()));
    const kept = before.filter(({ id }) => wanted.has(id));
    if (kept.length < wanted.size) refuse('dialogue.attachment-gone');
    const others = before.filter(({ id }) => !wanted.has(id));
    if (dropOthers && others.length > 0)
      await dropUnsent(
        tx,
        others.map(({ id }) => id),
      );
    if (kept.length + files.length > most) refuse('files.too-many', { most });
    await insertAttachments(tx, where, files, this.scanner.isOn);
    if (files.length > 0 && this.scanner.isOn) tx.wake('dialogue.scan-files');
    const scan = this.scanner.isOn ? 'waiting' : 'not-scanned';
    return [...kept, ...files.map(({ id, name, bytes }) => ({ id, name, bytes, scan }) as const)];
  }

  /** With the message; 422 when one of them has a virus. */
  async send(tx: Tx, messageId: string, files: readonly UnsentRow[]): Promise<void> {
    if (files.some(({ scan }) => scan === 'infected')) refuse('dialogue.attachment-infected');
    if (files.length > 0)
      await sendAttachments(
        tx,
        messageId,
        files.map(({ id }) => id),
      );
  }
}
