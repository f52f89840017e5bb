/** The story met something it did not expect; the message says what, in Danish. */
export class StoryFailed extends Error {
  override readonly name: string = 'StoryFailed';
}

/** The API said no where the story needs a yes. */
export class Refused extends StoryFailed {}

/** Ended by a signal; what was started is cleaned up first. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly signal: NodeJS.Signals) {
    super(signal);
  }
}
