import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Link, ProposalRows } from '../../../views';

/** A part of a proposal's page: a heading, and a registered partial with what it shows ({@link rowsPanel} fits most). */
export interface PicturePanel {
  readonly heading: string;
  /** Sentences before it. */
  readonly lead: readonly string[];
  readonly partial: string;
  readonly data: unknown;
  /** What is behind it, such as the cases it touches. */
  readonly link?: Link | null;
}

/** One line of before and after; what has not changed is shown without mark. */
export interface ChangedRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A figure is worth reading twice, a text that stays as it is only once. */
const shortText = 60;

/** Before and after, line by line, as a panel. `columns` where it is not simply now and afterwards. */
export function rowsPanel(
  heading: string,
  rows: readonly ChangedRow[],
  lead: readonly string[] = [],
  columns: ProposalRows['columns'] = { before: 'Nu', after: 'Bagefter' },
): PicturePanel {
  const data: ProposalRows = {
    caption: heading,
    columns,
    rows: rows.map((row) => {
      const changed = row.before !== row.after;
      return { ...row, changed, once: !changed && row.after.length > shortText };
    }),
  };
  return { heading, lead, partial: 'proposal-rows', data };
}

/** Whether what is shown is a question, or has been answered. */
export type PictureMoment = 'waiting' | 'approved' | 'ended';

/** What a proposal's page says of its change. Danish, plain sentences, each with its full stop. */
export interface PresentedChange {
  /** Under the title: what it is about. */
  readonly about: string;
  /** What a yes does at once, for the box at the top; "Siger I ja: ..." is said before it for who answers. */
  readonly ifApproved: string;
  /** Under the answer 'approve': "Pengene flyttes straks." */
  readonly approving: string;
  /** Under the answer 'refuse': "Intet flyttes." */
  readonly refusing: string;
  /** Who can read the reason, beside the two sides and the auditor: "NFA, Joblife". Empty when nobody else. */
  readonly readers: readonly string[];
  readonly panels: readonly PicturePanel[];
}

/** The pictures of every kind; each registers itself when the portal starts. */
@Injectable()
export class ProposalPictures {
  private readonly pictures = new Map<string, ProposalPicture>();

  register(picture: ProposalPicture): void {
    if (this.pictures.has(picture.kind)) throw new Error(`proposals of ${picture.kind} have two pictures`);
    this.pictures.set(picture.kind, picture);
  }

  /** A kind without a picture is a defect (a spec walks them). */
  of(kind: string): ProposalPicture {
    const found = this.pictures.get(kind);
    if (!found) throw new Error(`proposals of ${kind} have no picture`);
    return found;
  }

  get names(): readonly string[] {
    return [...this.pictures.keys()].sort();
  }
}

/** How a kind's change is shown: pure over the change and the facts that its `ProposalKind` loads. */
export abstract class ProposalPicture<C = unknown, F = unknown> implements OnModuleInit {
  abstract readonly kind: string;

  @Inject(ProposalPictures) private readonly pictures!: ProposalPictures;

  onModuleInit(): void {
    this.pictures.register(this);
  }

  abstract present(change: C, facts: F, moment: PictureMoment): PresentedChange;
}
