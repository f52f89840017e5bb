import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileIntake, FileStorage, type GivenFile, ScanFailed, VirusScanner } from '@samraad/files';
import { isRefusal, refusal, type Refusal } from '@samraad/platform';
import type { TakenFile } from '../persistence/contract-file.store';

/** Takes a contract of the parties' own in, before any transaction: a PDF by its bytes, and looked through first. */
@Injectable()
export class ContractFileIntake {
  constructor(
    private readonly intake: FileIntake,
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
  ) {}

  /** Whether this portal keeps files at all. */
  get isOpen(): boolean {
    return this.intake.isOpen;
  }

  /** What is refused is not kept; one whose row is never written is swept away. */
  async take(given: GivenFile): Promise<TakenFile | Refusal> {
    const stored = await this.intake.take(given);
    if (isRefusal(stored)) return stored;
    const pdf = stored.mediaType === 'application/pdf';
    const obstacle = pdf ? await this.virus(given.bytes) : refusal('contracts.file-not-pdf');
    if (obstacle) {
      await this.storage.remove(stored.id);
      return obstacle;
    }
    const { id, name, bytes, sha256 } = stored;
    return { id, name, bytes, sha256, scanned: this.scanner.isOn };
  }

  /** Asked at once, not afterwards as of messages: nobody signs what might be withdrawn tomorrow. */
  private async virus(bytes: Uint8Array): Promise<Refusal | null> {
    if (!this.scanner.isOn) return null;
    try {
      const clean = await this.scanner.isClean(Readable.from([Buffer.from(bytes)]));
      return clean ? null : refusal('contracts.file-infected');
    } catch (error) {
      if (!(error instanceof ScanFailed)) throw error;
      return refusal('contracts.file-not-looked-through', {}, 503);
    }
  }
}
