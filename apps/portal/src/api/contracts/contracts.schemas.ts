import { writtenText } from '@samraad/platform';
import {
  activityKinds,
  contractParts,
  contractStates,
  penHolders,
  waitingReasons,
  writtenDraftSchema,
} from '@samraad/contracts';
import { orderAnswers, orderMatters } from '@samraad/requests';
import { contractSigners } from '@samraad/scheme';
import { z } from 'zod';
import { newAttachment } from '../dialogue/attachments.schemas';
import { apiDay, apiId, apiInstant, apiOre, listQuery } from '../shell';
import { apiTopics } from '../requests/orders.schemas';
import { draftExample } from './contracts.examples';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const named = z.object({ id: apiId, name: z.string() });

/** A contract in a list: price, dates and state. */
export const contractItemView = z
  .object({
    id: apiId,
    requestId: apiId,
    reference: z.string(),
    number: z.int(),
    /** Null for those who may not read the content. */
    title: z.string().nullable(),
    unit: z.string(),
    provider: named,
    state: z.enum(contractStates),
    stateSince: apiInstant,
    /** Øre of the version sent last; null until one is. */
    price: apiOre.nullable(),
    sentAt: apiInstant.nullable(),
    signedAt: apiInstant.nullable(),
    /** When the version sent last lapsed unsigned; null once a newer one is sent. */
    lapsedAt: apiInstant.nullable(),
  })
  .meta({ id: 'ContractItem' });

const text = z.string();
const activityView = z.object({
  title: text,
  kind: z.enum(activityKinds),
  /** The day it is planned for; null while that is missing. */
  plannedOn: apiDay.nullable(),
  description: text,
  /** The number of its milestone, from 1. */
  milestone: z.int().optional(),
});
const contentView = z.object({
  expectations: text.optional(),
  scope: text.optional(),
  price: apiOre.optional(),
  /** The course in parts, each attested by itself; their amounts add up to the price. */
  milestones: z.array(z.object({ title: text, amount: apiOre })).optional(),
  /** The first and the last day, when the parties have agreed on them. */
  period: z.object({ startsOn: apiDay, endsOn: apiDay }).nullable().optional(),
  activities: z.array(activityView).optional(),
  followUp: text.optional(),
  /** The version of the round's standard contract it is written from, and its clauses with the contract's data in them. */
  standard: z
    .object({ no: z.int(), clauses: z.array(z.object({ heading: text, text })).optional() })
    .nullable()
    .optional(),
  /** A contract of their own as a file, signed by its name and the SHA-256 of its bytes. */
  file: z.object({ name: text, sha256: hash }).nullable().optional(),
});

/** A contract whole; `draft` is null and the lists are empty for those who see price, dates and state only. */
export const contractView = contractItemView
  .extend({
    /** For saving and sending. */
    version: z.int(),
    /** Who has the draft and may write on it, while it is written. */
    pen: z.enum(penHolders).optional(),
    /** The last day to sign. */
    signBy: apiDay.nullable(),
    /** Which workplaces' sides sign: of what was sent as the round said then, of a draft as it says now. */
    signers: z.enum(contractSigners),
    /** Null unless it waits for room. */
    waiting: z
      .object({
        since: apiInstant,
        /** Null: it may be taken up. */
        reason: z.enum(waitingReasons).nullable(),
        takeUpOfferedAt: apiInstant.nullable(),
        /** The end of its turn to be taken up; null while it is not its turn. */
        takeUpBy: apiInstant.nullable(),
        /** It let its turn pass and keeps its place. */
        takeUpPassedAt: apiInstant.nullable(),
        /** The end of the time to answer an offer, of the whole price or a part of it. */
        answerBy: apiInstant.nullable(),
        /** The room is saved up for it, since when. */
        savingSince: apiInstant.nullable(),
      })
      .nullable(),
    /** Of the version under signature, or signed. */
    hash: hash.nullable(),
    draft: contentView.nullable(),
    versions: z.array(
      z.object({
        no: z.int(),
        price: apiOre,
        hash,
        sentAt: apiInstant,
        sentBy: text,
        /** Which workplaces' sides were to sign it, as the round said when it was sent. */
        signers: z.enum(contractSigners),
        changed: z.array(z.enum(contractParts)),
        content: contentView,
      }),
    ),
    signatures: z.array(
      z.object({
        no: z.int(),
        side: z.enum(['management', 'employees', 'provider']),
        /** The workplace it was given for; null for the provider's. */
        unitId: apiId.nullable(),
        person: named,
        role: text,
        stated: z.boolean().optional().describe('The role was stated by its holder and is not confirmed'),
        hash,
        signedAt: apiInstant,
      }),
    ),
    setback: z
      .object({
        kind: z.enum(['changes-asked', 'withdrawn', 'lapsed']),
        by: text.nullable(),
        side: text.nullable(),
        at: apiInstant,
        reason: text.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Contract' });

/** `requestId`: of one request; `state`: in one state. */
export const contractsQuery = listQuery([], {
  requestId: apiId.optional(),
  state: z.enum(contractStates).optional(),
});

/** `no`: another version than the one sent last. */
export const paperQuery = z.strictObject({ no: z.coerce.number<string>().int().min(1).max(1000).optional() });

const version = z.int().min(0);

/** `version` is 0 for the first save. Parts left out stay as they were. */
export const draftBody = z
  .strictObject({ version, draft: writtenDraftSchema })
  .meta({ examples: [{ version: 0, draft: draftExample }] });
/** A PDF of at most as much as a message's file may be. */
export const fileBody = newAttachment
  .extend({ version: z.int().min(0) })
  .meta({ examples: [{ version: 2, name: 'Kontrakt.pdf', content: 'JVBERi0xLjcK' }] });
export const penBody = z.strictObject({ to: z.enum(penHolders) }).meta({ examples: [{ to: 'parties' }] });
export const sendBody = z.strictObject({ version }).meta({ examples: [{ version: 2 }] });
export const reasonBody = z
  .strictObject({ reason: writtenText(2000) })
  .meta({ examples: [{ reason: 'Seminaret skal ligge senere.' }] });

/** `order`: the answer to the order question, asked again at signing; to be left out only when this side has answered since it was sent. */
export const signBody = z
  .strictObject({
    hash,
    unitId: apiId.optional().describe('The workplace signed for, by who acts for several'),
    order: z
      .strictObject({
        answer: z.enum(orderAnswers),
        compliedOn: apiDay.nullable().default(null),
        matter: z.enum(orderMatters).nullable().default(null),
        topics: apiTopics.default([]),
      })
      .optional(),
  })
  .meta({ examples: [{ hash: 'a'.repeat(64), order: { answer: 'none', compliedOn: null, matter: null } }] });
