/**
 * How many mails may be on their way at once: at most so many, fewer when the mail server has refused a connection
 * (421), one more with each run after that.
 */
export class MailPace {
  private allowed: number;
  private sentSinceRefusal = 0;

  constructor(private readonly most: number) {
    this.allowed = most;
  }

  /** A run begins: what the server refused some time ago it may bear now. */
  begin(): void {
    this.allowed = Math.min(this.most, this.allowed + 1);
    this.sentSinceRefusal = 0;
  }

  /** Whether one more may be sent beside those that are. */
  hasRoom(underway: number): boolean {
    return underway < this.allowed;
  }

  /** Whether one of those underway must end. */
  isOver(underway: number): boolean {
    return underway > this.allowed;
  }

  sent(): void {
    this.sentSinceRefusal += 1;
  }

  /** A connection was refused; true when fewer will do, false when the server takes nothing at all just now. */
  mayGoOnWithFewer(underway: number): boolean {
    if (underway === 1 && this.sentSinceRefusal === 0) return false;
    this.sentSinceRefusal = 0;
    this.allowed = Math.max(1, underway - 1);
    return true;
  }
}
