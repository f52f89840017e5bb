import type { Link, Pill } from './common.models';

/** A button that is a form of its own: an act, not a way to another page. */
export interface PostAction {
  text: string;
  /** Where the form is posted. */
  post: string;
  submission: string;
  version?: number | string;
}

/** own = your turn · wait = another's turn · done = nothing left · breached = too late. */
export type TurnTone = 'own' | 'wait' | 'done' | 'breached';

export interface Turn {
  tone: TurnTone;
  /** Default "Hvor er vi – og hvis tur er det?". */
  eyebrow?: string;
  sentence: string;
  explanation?: string;
  action?: Link | PostAction;
  links?: readonly Link[];
}

export interface StageLine {
  stages: readonly { label: string; small?: string; state: 'done' | 'now' | 'future' }[];
}

export type ClockState = 'running' | 'near' | 'breached' | 'met' | 'stopped';

export interface Clock {
  title: string;
  /** Due in words: "7 dage tilbage · fredag den 27. november kl. 23.59". */
  due: string;
  state: ClockState;
  /** The state in a word or two, shown beside the title; left out while all is well. */
  stateText?: string;
  /** Share of the time used, 0–100. */
  percent: number;
  /** The calculation in one sentence. */
  sum: string;
  /** The calculation step by step, behind "Se udregningen". */
  steps?: readonly string[];
  links?: readonly Link[];
}

/** The clock in a table cell. */
export interface ClockMini {
  state: ClockState;
  due: string;
  percent: number;
}

export interface Signer {
  name: string;
  role?: string;
  state: 'signed' | 'waiting' | 'declined' | 'missing';
  /** "skrev under 19. nov." */
  status: string;
}

export interface TwoSides {
  workplaces: readonly {
    /** Left out when there is only one. */
    name?: string;
    management: readonly Signer[];
    employees: readonly Signer[];
  }[];
  note?: string;
  links?: readonly Link[];
}

export interface Timeline {
  items: readonly {
    state: 'past' | 'future';
    /** Should have come: its day has passed. */
    late?: boolean;
    /** "20. nov." or "senest 27. nov.". */
    when: string;
    time?: string;
    title: string;
    detail?: string;
    links?: readonly Link[];
  }[];
  more?: Link;
}

export interface Messages {
  /** Who can read the messages, in one sentence; '' where the form beside them says it. */
  readers: string;
  items: readonly {
    /** What a link to it ends in; none where nothing links to it. */
    anchor?: string;
    /** Stands before it: from here on all is new to the reader. */
    divider?: string;
    author: string;
    role?: string;
    when: string;
    own: boolean;
    paragraphs: readonly string[];
    files?: readonly FileLine[];
  }[];
}

/** A file with a message. */
export interface FileLine {
  name: string;
  /** Null while, or since, it can't be fetched. */
  href: string | null;
  /** "PDF · 120 kB · ikke scannet for virus". */
  about: string;
  /** It was withdrawn. */
  warning?: boolean;
}

export interface ProviderCard {
  name: string;
  summary: string;
  /** The provider's way of working, as its steps. */
  path: readonly string[];
  pills: readonly Pill[];
  action: Link;
}

export interface SignatureBox {
  heading: string;
  /** What the signer declares. */
  statement: string;
  /** What comes after this signature. */
  note?: string;
  /** See `hashGroups()`. */
  hashGroups: readonly string[];
  /** Who and when, once signed. */
  signed?: readonly string[];
}
