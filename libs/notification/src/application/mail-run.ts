import type { DeliveryReport } from './delivery-report';
import type { MailPace } from '../domain/mail-pace';

/** Tries the next mail; told of a refused connection it asks whether others go on, and then leaves the mail as it was. */
type Attempt = (goesOnWithFewer: () => boolean) => Promise<DeliveryReport | null>;

/**
 * One run over the queued mails, several at a time: the first goes alone, so that a server that is away is asked once;
 * then each that goes through brings one more along, as long as there is room.
 */
export class MailRun {
  private sent = 0;
  private underway = 0;
  private ended = false;
  private failure: unknown = null;

  constructor(
    private readonly attempt: Attempt,
    private readonly pace: MailPace,
  ) {}

  /** Until nothing is left that may be tried, no server answers or it is told to end; answers how many were sent. */
  async execute(): Promise<number> {
    this.pace.begin();
    await this.lane();
    if (this.failure !== null) throw this.failure;
    return this.sent;
  }

  /** No further mail is begun; those on their way are seen to their end. */
  end(): void {
    this.ended = true;
  }

  /** One mail after the other, and with it the lanes it opened. */
  private async lane(): Promise<void> {
    const opened: Promise<void>[] = [];
    this.underway += 1;
    try {
      while (!this.ended && !this.pace.isOver(this.underway)) {
        const report = await this.attempt(() => this.pace.mayGoOnWithFewer(this.underway));
        if (report === null) break;
        if (this.count(report) && this.pace.hasRoom(this.underway)) opened.push(this.lane());
      }
    } catch (error) {
      this.failure = error;
      this.end();
    }
    this.underway -= 1;
    await Promise.all(opened);
  }

  /** Whether the server answers as it should. */
  private count({ sent, server }: DeliveryReport): boolean {
    if (sent) {
      this.sent += 1;
      this.pace.sent();
    }
    if (server === 'away') this.end();
    return server === 'answers';
  }
}
