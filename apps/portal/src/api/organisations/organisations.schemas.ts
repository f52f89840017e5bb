import { writtenLine, writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, listQuery } from '../shell';

const kinds = ['region', 'hospital', 'enterprise', 'department', 'unit'] as const;
const sectors = [
  'hospital',
  'psychiatry',
  'social',
  'administration',
  'service',
  'technical',
  'prehospital',
] as const;

/** A unit of the organisation; `parentId` makes the flat list a tree. */
export const organisationView = z
  .object({
    id: apiId,
    key: z.string(),
    parentId: apiId.nullable(),
    regionId: apiId,
    kind: z.enum(kinds),
    sector: z.enum(sectors),
    name: z.string(),
    /** Focus areas the unit itself belongs to. */
    areas: z.array(z.string()),
    /** The first day it is there, and the first it is no more; null: not known, or not closed. */
    validFrom: apiDay.nullable(),
    validTo: apiDay.nullable(),
  })
  .meta({ id: 'Organisation' });

/** `region` (or any unit) by id or key: it and what lies under it; `q`: part of a name. Parents come before children. */
export const organisationsQuery = listQuery([], {
  kind: z.enum(kinds).optional(),
  region: writtenLine(80).optional(),
  q: writtenText(100).optional(),
});

export const organisationExample = {
  id: '6f2c9e0d-8d6b-4c55-9a59-3f5a2b7c1d20',
  key: 'sj-demo-medicin',
  parentId: 'd3b07384-d113-4ec6-a4c5-1f5ad8a7d9b1',
  regionId: '3c9d1f7a-51f4-4f0b-bb0e-2e7c5a90d1aa',
  kind: 'department',
  sector: 'hospital',
  name: 'Medicinsk afdeling',
  areas: ['medicine'],
  validFrom: null,
  validTo: null,
};
