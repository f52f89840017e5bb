/** Mails that have arrived and are not yet answered for: a test holds them to see how many there are at once. */
export class Arrivals {
  /** The Message-IDs of those who stood there together, each time they were let go. */
  readonly crowds: (readonly string[])[] = [];
  private readonly held: { readonly messageId: string; readonly letGo: () => void }[] = [];

  /** `sizes`: how many must stand there before they are let go, time after time; the last number goes on. */
  constructor(private readonly sizes: readonly number[]) {}

  /** For the catcher: told of a mail, answers when enough have come. */
  readonly hold = (messageId: string): Promise<void> =>
    new Promise((letGo) => {
      this.held.push({ messageId, letGo });
      if (this.held.length >= (this.sizes[this.crowds.length] ?? this.sizes.at(-1) ?? 1)) this.letThemGo();
    });

  private letThemGo(): void {
    const crowd = this.held.splice(0);
    this.crowds.push(crowd.map(({ messageId }) => messageId));
    for (const { letGo } of crowd) letGo();
  }
}
