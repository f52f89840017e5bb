import type { ClockKind } from '@samraad/deadlines';

/** What the story reads of the API's answers. */
export interface ListOf<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ApiRequest {
  readonly id: string;
  readonly reference: string;
  readonly number: number | null;
  readonly stage: string;
  readonly turn: { readonly who: readonly string[]; readonly text: string; readonly by: string | null };
  readonly provider: Named | null;
  readonly clocks: readonly ApiClock[];
  readonly version: number;
  readonly contentHash: string | null;
  readonly choice: { readonly id: string } | null;
}

export interface ApiClock {
  readonly kind: ClockKind;
  readonly start: string;
  readonly due: string;
  readonly stoppedAt: string | null;
}

export interface ApiRound extends Named {
  readonly key: string;
  readonly open: boolean;
}

export interface ApiRoundDetail extends ApiRound {
  readonly themes: readonly { readonly key: string }[];
  readonly rules: {
    readonly clocks: Readonly<Record<`${ClockKind}Days`, number>>;
    readonly closingDays: readonly string[];
  };
  readonly providers: readonly (Named & { readonly key: string })[];
}

/** Øre as decimal strings, as the API gives them. */
export const moneyKinds = ['free', 'held', 'bound', 'earned', 'invoiced', 'paid'] as const;
export type MoneyKind = (typeof moneyKinds)[number];
export type ApiFrame = Readonly<Record<MoneyKind, string>> & {
  readonly providerId: string;
  /** Null while the frame is not set. */
  readonly total: string | null;
};

export interface ApiOrganisation extends Named {
  readonly key: string;
  readonly parentId: string | null;
}

export interface ApiCandidate {
  readonly person: Named;
  readonly role: string;
  readonly unitId: string;
  readonly side: 'management' | 'employees' | null;
}

export interface ApiContract {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly hash: string | null;
}

export interface ApiActivity {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly plannedOn: string;
}

export interface ApiAttestation {
  readonly amount: string;
  readonly state: string;
  readonly objectionDueAt: string;
}

export interface ApiInvoice {
  readonly id: string;
  readonly match: { readonly matches: boolean };
}

export interface ApiEvaluation {
  readonly id: string;
  readonly kind: 'satisfaction' | 'effect';
  readonly form: {
    readonly groups: readonly {
      readonly items: readonly {
        readonly key: string;
        readonly kind: 'rating' | 'choice' | 'text';
        readonly options?: readonly { readonly value: string }[];
      }[];
    }[];
  };
}
