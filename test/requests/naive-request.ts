import {
  isChair,
  onlySideOf,
  type Place,
  placeOf,
  placesOf,
  type Side,
  sideOfSlot,
  sides,
  type Slot,
  type Who,
} from './naive-people';
import { NaiveProcesses, type ProcessDone } from './naive-processes';
import { NaiveProviders, type ProviderDone } from './naive-providers';
import { type SignerKind, signersOf } from './naive-signers';

/** Something that has been done, as a notebook would have it. */
export type Done =
  | { readonly do: 'edit'; readonly who: Who }
  | { readonly do: 'choose-side'; readonly who: Who; readonly side: Side }
  | { readonly do: 'places'; readonly who: Who; readonly wanted: readonly Place[] }
  | { readonly do: 'join'; readonly who: Who; readonly joins: boolean }
  | {
      readonly do: 'order';
      readonly who: Who;
      readonly place: Place;
      readonly answer: 'none' | 'same_matter';
    }
  | { readonly do: 'signers'; readonly who: Who; readonly kind: SignerKind }
  | { readonly do: 'ask'; readonly who: Who }
  | { readonly do: 'sign'; readonly who: Who; readonly stale: boolean }
  | {
      readonly do: 'decline' | 'endorse' | 'return' | 'resubmit' | 'withdraw' | 'ready' | 'message';
      readonly who: Who;
    }
  | { readonly do: 'pass-on'; readonly who: Who; readonly to: Who }
  | { readonly do: 'go-on'; readonly who: Who; readonly without: Place }
  | ProviderDone
  | ProcessDone
  | { readonly do: 'expire' | 'escalate' | 'merge' }
  | { readonly do: 'lose-role'; readonly of: Who };

export type NaiveStage =
  'draft' | 'awaiting_signatures' | 'awaiting_endorsement' | 'returned' | 'sent_to_provider' | 'withdrawn';

/**
 * A joint request as somebody would keep it with a notebook, written from domain.md §3–§7 and not from the product. It is told
 * what was done, never what was refused, and knows one rule: when this has become a request that reaches its provider.
 */
export class NaiveRequest {
  stage: NaiveStage = 'draft';
  readonly at = new Map<Place, 'in' | 'asked'>([['a', 'in']]);
  /** What was answered about orders, and by which side: the other side's answer is theirs. */
  readonly orders = new Map<Place, { readonly answer: string; readonly by: Side | null }>();
  /** Somebody has left, or turned out to be somebody else: what waits for them may wait for good. */
  hindered = false;
  signers: (readonly [Slot, Who])[] = [];
  readonly providers = new NaiveProviders();
  readonly processes = new NaiveProcesses();
  private texts = 0;
  private signed: { slot: Slot; who: Who; text: number }[] = [];
  private endorsedText = -1;
  private sideOfBoth: Side | null = null;
  private merged = false;

  /** Whoever it is, by which account ever. */
  human(who: Who): Who {
    return who === 'twin' && this.merged ? 'leaderA' : who;
  }

  /** Who still has to sign what is being signed. */
  get unsigned(): readonly Who[] {
    return this.signers.filter((one) => !this.hasSigned(one)).map(([, who]) => who);
  }

  /** The signatures that stand: where, and by whom. */
  standing(): string[] {
    return this.signed.map(({ slot, who }) => `${slot} ${this.human(who)}`).toSorted();
  }

  sideOf(who: Who): Side | null {
    return onlySideOf(who) ?? (who === 'both' ? this.sideOfBoth : null);
  }

  /** Whether it has ever become a request: its number is taken once, and kept. */
  numbered = false;

  /** The round's rule over one text: each workplace's two sides, distinct persons, a provider both want, every anchor. */
  private holds(): boolean {
    if (!this.providers.agreed((who) => this.human(who)) || !this.allSigned()) return false;
    if (this.processes.inTheWay(new Set(this.at.keys()))) return false;
    return !this.at.has('c') || this.endorsedText === this.texts;
  }

  private allSigned(): boolean {
    const sideOf = new Map<Who, Side>();
    for (const { slot, who } of this.signed) {
      const human = this.human(who);
      if ((sideOf.get(human) ?? sideOfSlot(slot)) !== sideOfSlot(slot)) return false;
      sideOf.set(human, sideOfSlot(slot));
    }
    return [...this.at].every(
      ([place, answer]) =>
        answer === 'in' && this.orders.get(place)?.answer === 'none' && this.signedAt(place),
    );
  }

  private signedAt(place: Place): boolean {
    const asked = this.signers.filter(([slot]) => placeOf(slot) === place);
    const bothSides = new Set(asked.map(([slot]) => sideOfSlot(slot))).size === 2;
    const oneBody = new Set(asked.map(([, who]) => isChair(who))).size === 1;
    return bothSides && oneBody && asked.every((one) => this.hasSigned(one));
  }

  private hasSigned([slot, who]: readonly [Slot, Who]): boolean {
    return this.signed.some(
      (one) => one.slot === slot && this.human(one.who) === this.human(who) && one.text === this.texts,
    );
  }

  /** Writes down what was done, and what follows from it by itself. */
  write(done: Done): void {
    this.note(done);
    if (['awaiting_signatures', 'awaiting_endorsement'].includes(this.stage)) this.goOn(done);
  }

  // What is missing is looked at when somebody adds something, not when somebody leaves.
  private goOn(done: Done): void {
    if (!['sign', 'confirm', 'endorse', 'tell', 'decide'].includes(done.do)) return;
    if (this.holds()) {
      this.stage = 'sent_to_provider';
      this.numbered = true;
    } else if (this.allSigned() && this.bothSaidYes() && this.at.has('c')) {
      this.stage = 'awaiting_endorsement';
    }
  }

  private bothSaidYes(): boolean {
    return sides.every((side) => this.providers.hasSaidYes(side));
  }

  private changed(): void {
    this.stage = 'draft';
    this.signed = [];
    this.texts += 1;
  }

  private note(done: Done): void {
    switch (done.do) {
      case 'edit':
        return this.changed();
      case 'choose-side':
        if (done.who === 'both') this.sideOfBoth = done.side;
        return;
      case 'places':
        return this.notePlaces(done);
      case 'join':
        return this.noteJoining(done);
      case 'go-on':
        this.leave(done.without);
        return this.changed();
      case 'order': {
        const before = this.orders.get(done.place);
        if (before?.answer === done.answer) return;
        this.orders.set(done.place, { answer: done.answer, by: this.sideOf(done.who) });
        this.processes.answered(done.place, 'both');
        this.changed();
        return;
      }
      case 'signers': {
        const before = this.signers.toSorted().join();
        this.signers = [...signersOf(done.kind, [...this.at.keys()])];
        if (before !== this.signers.toSorted().join()) this.changed();
        return;
      }
      case 'ask':
        this.stage = 'awaiting_signatures';
        this.processes.slips = false;
        return;
      default:
        return this.noteSigning(done);
    }
  }

  private notePlaces({ who, wanted }: Extract<Done, { do: 'places' }>): void {
    const before = [...this.at.keys()].toSorted().join();
    for (const place of this.at.keys()) if (!wanted.includes(place)) this.leave(place);
    for (const place of wanted)
      if (!this.at.has(place)) this.at.set(place, placesOf(who).includes(place) ? 'in' : 'asked');
    if (before !== [...this.at.keys()].toSorted().join()) this.changed();
  }

  private noteJoining({ who, joins }: Extract<Done, { do: 'join' }>): void {
    for (const place of placesOf(who)) {
      if (joins) this.at.set(place, 'in');
      else this.leave(place);
    }
    if (!joins) this.changed();
  }

  private leave(place: Place): void {
    this.at.delete(place);
    this.orders.delete(place);
    this.processes.leaves(place);
    this.signers = this.signers.filter(([slot]) => placeOf(slot) !== place);
    this.providers.keepThoseOf([...this.at.keys()]);
  }

  private noteSigning(done: Done): void {
    switch (done.do) {
      case 'sign':
        for (const [slot, who] of this.signers) {
          if (this.human(who) !== this.human(done.who)) continue;
          this.signed.push({ slot, who: done.who, text: this.texts });
          if (done.who === 'both') this.sideOfBoth = sideOfSlot(slot);
        }
        return;
      case 'pass-on':
        this.signers = this.signers.map(([slot, who]) =>
          this.human(who) === this.human(done.who) && !this.hasSigned([slot, who])
            ? [slot, done.to]
            : [slot, who],
        );
        return;
      case 'decline':
        this.stage = 'draft';
        this.signed = [];
        return;
      case 'expire':
        if (this.stage !== 'awaiting_signatures') return;
        this.stage = 'draft';
        this.signed = [];
        return;
      default:
        return this.noteAfter(done);
    }
  }

  private noteAfter(done: Done): void {
    switch (done.do) {
      case 'propose':
      case 'confirm':
      case 'wish':
      case 'answer-wish':
        return this.noteProvider(done);
      case 'tell':
        return this.noteTelling(done);
      case 'decide':
        return this.processes.decide(done);
      case 'order-later':
        return this.processes.answered(done.place, this.sideOf(done.who));
      case 'endorse':
        this.endorsedText = this.texts;
        return;
      case 'return':
        this.stage = 'returned';
        this.endorsedText = -1;
        return;
      case 'resubmit':
        this.stage = 'awaiting_endorsement';
        return;
      case 'withdraw':
        if (!this.numbered) this.signed = [];
        this.stage = 'withdrawn';
        this.providers.wish = null;
        return;
      case 'merge':
        this.merged = true;
        this.hindered = true;
        return;
      case 'lose-role':
        this.hindered = true;
        this.providers.loseRole(done.of);
        return;
      default:
        return;
    }
  }

  /** Those the central parties must have been told of: it is signed, and waits for them. */
  get asksCentral(): readonly number[] {
    const signed = ['awaiting_signatures', 'awaiting_endorsement'].includes(this.stage) && this.allSigned();
    if (!signed && this.stage !== 'sent_to_provider') return [];
    return this.processes.undecided(new Set(this.at.keys()));
  }

  /** An order follows a breach: while its answer is signed, the one from before is none any more. */
  private noteTelling(done: Extract<ProcessDone, { do: 'tell' }>): void {
    const asksAnew = this.processes.tell(done, this.sideOf(done.who));
    if (!asksAnew || this.stage === 'sent_to_provider') return;
    if (this.orders.get(done.place)?.answer !== 'none') return;
    this.orders.delete(done.place);
    this.changed();
  }

  private noteProvider(done: ProviderDone): void {
    const side = this.sideOf(done.who);
    if (side) this.providers.write(done, side);
  }
}
