import { writtenText } from '@samraad/platform';
import { longestReason } from '@samraad/proposals';
import { z } from 'zod';
import { apiDay, apiId, apiOre } from '../shell';

const tranche = z.strictObject({ opensOn: apiDay, amount: apiOre });
const reason = writtenText(longestReason);
const example = {
  roundId: '1b0f3a52-6e0d-4e57-8c57-2d8e4b8a1c77',
  providerId: '3c1f6a9e-1111-4c5f-9c43-9a4f1f0b7c55',
  tranches: [{ opensOn: '2026-04-01', amount: '90000000' }],
  reason: 'Rammen er aftalt på mødet i oktober.',
};

/** A provider without a frame in the round gets one. */
export const frameToSet = z
  .strictObject({ roundId: apiId, providerId: apiId, tranches: z.array(tranche).min(1).max(10), reason })
  .meta({ id: 'FrameToSet', examples: [example] });

/** Tranches raised or lowered to an amount, and new ones. */
export const frameChange = z
  .strictObject({
    amounts: z
      .array(z.strictObject({ trancheId: apiId, amount: apiOre }))
      .max(10)
      .default([]),
    added: z.array(tranche).max(10).default([]),
    reason,
  })
  .meta({
    id: 'FrameChange',
    examples: [
      {
        amounts: [{ trancheId: '1d50e3c5-6aec-415c-941c-d9b4ce219b33', amount: '100000000' }],
        added: [],
        reason: 'Der er flere henvendelser, end vi regnede med.',
      },
    ],
  });

/** Free money goes to another frame. */
export const frameMove = z.strictObject({ toFrameId: apiId, amount: apiOre, reason }).meta({
  id: 'FrameMove',
  examples: [
    {
      toFrameId: '330d0cf0-f405-4aaa-9901-670d34f43cf9',
      amount: '20000000',
      reason: 'Tre arbejdspladser venter på plads.',
    },
  ],
});
