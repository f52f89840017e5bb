import type { Request } from 'express';
import type { Method, Proof, Relation, Viewer } from '@samraad/identity';
import { refuse } from '@samraad/platform';

/** A sign-in that waits for the second factor. */
export interface Halfway {
  readonly accountId: string;
  readonly methods: readonly Method[];
  /** System time in milliseconds. */
  readonly at: number;
  readonly returnTo: string;
}

declare module 'express-session' {
  interface SessionData {
    /** System time in milliseconds: sessions end for good some hours after the sign-in. */
    signedInAt: number;
    /** What its owner knows the session by; its own id is a secret. */
    signInId: string;
    /** The browser in words. */
    device: string;
    /** Whom an administrator sees pages as, by the id of that viewing. */
    viewing?: string;
    /** The one-time link that was used to come in, while it lets a password be chosen. */
    passwordLink?: string;
    /** That link lets a passkey be made instead. */
    passkeyInstead?: boolean;
    /** When (system time in milliseconds) and with what its person last proved who they are. */
    /** Signed in but for the second factor: whose account, what is proved, and where they were going. */
    halfway?: Halfway;
    proof: { readonly at: number; readonly methods: readonly Method[] };
  }
}

/** An administrator who sees pages as `viewer` sees them: nothing is written, private texts are hidden (ADR 52). */
export interface SeenBy {
  readonly viewingId: string;
  readonly administrator: Viewer;
  /** System time. */
  readonly until: Date;
}

/** A request as controllers see it: who asks, and how they stand to the case it is about. */
export interface PortalRequest extends Request {
  /** From the session (pages) or the Bearer token (API), never both; null when nobody is signed in. */
  viewer: Viewer | null;
  /** Set where the viewer is only seen as. */
  seenBy?: SeenBy;
  /** When and with what the viewer last proved who they are. */
  proof: Proof | null;
  requestId: string;
  /** Set by the access guard for acts about one case. */
  caseId?: string;
  caseRelations?: ReadonlySet<Relation>;
  /** The API's token as sent, for revoking it. */
  bearer?: string;
}

/** The signed-in viewer; 401 when there is none. */
export function viewerOf(req: PortalRequest): Viewer {
  return req.viewer ?? refuse('platform.sign-in-required', {}, 401);
}

/** The value, or 404 when there is none. */
export function orNotFound<T>(value: T | null | undefined): T {
  return value ?? refuse('platform.not-found', {}, 404);
}

/** Whether a request only reads: a HEAD is answered as its GET. */
export const isReading = ({ method }: { readonly method: string }): boolean =>
  method === 'GET' || method === 'HEAD';

/** Whether a request is for the JSON API. */
export const isApi = (req: { readonly path: string }): boolean => /^\/api(\/|$)/.test(req.path);
