import { writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, apiOre, listQuery } from '../shell';

export const framesQuery = listQuery([], { round: writtenLine(64).optional() });

export const frameView = z
  .object({
    id: apiId,
    roundId: apiId,
    providerId: apiId,
    demo: z.boolean(),
    total: apiOre.nullable().meta({ description: 'Opened so far; null when the frame is not set' }),
    planned: apiOre.nullable(),
    free: apiOre,
    held: apiOre,
    bound: apiOre,
    earned: apiOre,
    invoiced: apiOre,
    paid: apiOre,
    use: z
      .object({ free: apiOre, held: apiOre, bound: apiOre, earned: apiOre, invoiced: apiOre, paid: apiOre })
      .nullable()
      .meta({
        description:
          'The six figures once more, or null when it is not known how the frame was used: its round was over before the portal began, and the zeros beside say nothing',
      }),
    phase: z
      .enum(['open', 'ending', 'over'])
      .meta({ description: 'Takes requests, only ends what was asked for, or is over' }),
    tranches: z.array(
      z.object({ id: apiId, label: z.string(), opensOn: apiDay, amount: apiOre, opened: z.boolean() }),
    ),
  })
  .meta({ id: 'Frame' });

export const frameExample = {
  id: '6f0c2a11-8a0b-4b57-8d07-3f5b1f9e2d10',
  roundId: '1b0f3a52-6e0d-4e57-8c57-2d8e4b8a1c77',
  providerId: '3c1f6a9e-1111-4c5f-9c43-9a4f1f0b7c55',
  demo: true,
  total: '90000000',
  planned: '180000000',
  free: '81500000',
  held: '4500000',
  bound: '0',
  earned: '0',
  invoiced: '4000000',
  paid: '0',
  use: { free: '81500000', held: '4500000', bound: '0', earned: '0', invoiced: '4000000', paid: '0' },
  phase: 'open',
  tranches: [
    {
      id: '1d50e3c5-6aec-415c-941c-d9b4ce219b33',
      label: '1. rate',
      opensOn: '2026-04-01',
      amount: '90000000',
      opened: true,
    },
  ],
};
