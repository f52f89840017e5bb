import { writtenLine, writtenText } from '@samraad/platform';
import { unitKinds, unitSectors } from '@samraad/scheme';
import { z } from 'zod';
import { apiDay, apiId, apiInstant, listQuery } from '../shell';

const code = z.string().regex(/^[a-z0-9-]{1,80}$/);
const name = writtenLine(120);
const whats = ['error', 'added', 'reopened', 'moved', 'renamed', 'changed', 'closed'] as const;

/** A unit in a list of those who keep the organisation. `above`: names from the region down. */
export const unitView = z
  .object({
    id: apiId,
    code,
    name: z.string(),
    kind: z.enum(unitKinds),
    sector: z.enum(unitSectors),
    above: z.string().nullable(),
    from: apiDay.nullable(),
    to: apiDay.nullable(),
  })
  .meta({ id: 'Unit' });

/** One unit, with its version for changes, its open cases, and what is planned. */
export const unitDetailView = unitView
  .extend({
    version: z.int(),
    parentId: apiId.nullable(),
    regionId: apiId,
    openCases: z.int(),
    holders: z.array(z.object({ personId: apiId, name: z.string(), role: z.string() })),
    before: z.array(z.object({ until: apiDay, name: z.string(), parent: z.string().nullable() })),
    plan: z
      .object({ from: apiDay, name: z.string(), parent: z.string().nullable(), stopped: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'UnitDetail' });

/** `q`: part of a name or the start of a code; `parent`: those right under a unit; regions without either. */
export const unitsQuery = listQuery([], { q: writtenText(120).optional(), parent: apiId.optional() });

export const newUnit = z
  .strictObject({
    parentId: apiId,
    code,
    name,
    kind: z.enum(unitKinds),
    sector: z.enum(unitSectors),
    from: apiDay,
  })
  .meta({
    id: 'NewUnit',
    examples: [
      {
        parentId: 'd3b07384-d113-4ec6-a4c5-1f5ad8a7d9b1',
        code: 'sj-demo-akut-2',
        name: 'Akutmodtagelsen, afsnit 2',
        kind: 'unit',
        sector: 'hospital',
        from: '2026-12-01',
      },
    ],
  });

/** `parent`: id or code; null for a region. */
export const unitChange = z
  .strictObject({ version: z.int(), name, parent: writtenLine(80).nullable(), from: apiDay })
  .meta({
    id: 'UnitChange',
    examples: [{ version: 0, name: 'Akutcenter', parent: 'sj-demo', from: '2027-01-01' }],
  });

export const unitClosing = z
  .strictObject({ version: z.int(), from: apiDay, withBelow: z.boolean().default(false) })
  .meta({ id: 'UnitClosing', examples: [{ version: 0, from: '2027-01-01', withBelow: false }] });

export const unitVersion = z
  .strictObject({ version: z.int() })
  .meta({ id: 'UnitVersion', examples: [{ version: 0 }] });

/** A file as a text, with its headings. */
export const newUnitImport = z
  .strictObject({
    csv: writtenText(20_000_000),
    fileName: writtenLine(200).optional(),
    closeMissing: z.boolean().default(false),
  })
  .meta({
    id: 'NewUnitImport',
    examples: [
      {
        csv: 'kode;navn;slags;sektor;overordnet\nnj-ny;Nyt afsnit;afsnit;hospital;nj-nordfjord\n',
        closeMissing: false,
      },
    ],
  });

const counts = z.object({
  added: z.int(),
  reopened: z.int(),
  moved: z.int(),
  renamed: z.int(),
  changed: z.int(),
  closed: z.int(),
  unchanged: z.int(),
  error: z.int(),
});

export const unitImportView = z
  .object({
    id: apiId,
    fileName: z.string(),
    closeMissing: z.boolean(),
    state: z.enum(['checked', 'waiting', 'applied', 'stopped', 'dropped']),
    madeAt: apiInstant,
    stateSince: apiInstant,
    counts,
    stoppedBy: z.string().nullable(),
  })
  .meta({ id: 'UnitImport' });

const unitAs = z.object({
  name: z.string(),
  kind: z.enum(unitKinds),
  sector: z.enum(unitSectors),
  parent: z.string().nullable(),
});

export const unitImportRowView = z
  .object({
    what: z.enum(whats),
    line: z.int().nullable(),
    code: z.string(),
    message: z.string().nullable(),
    was: unitAs.nullable(),
    will: unitAs.nullable(),
  })
  .meta({ id: 'UnitImportRow' });

export const importRowsQuery = listQuery([], { what: z.enum(whats).optional() });

export const unitExample = {
  id: '6f2c9e0d-8d6b-4c55-9a59-3f5a2b7c1d20',
  code: 'sj-demo-medicin',
  name: 'Medicinsk afdeling',
  kind: 'department',
  sector: 'hospital',
  above: 'Region Sjælland › Demo Sygehus',
  from: null,
  to: null,
};

export const unitDetailExample = {
  ...unitExample,
  version: 0,
  parentId: 'd3b07384-d113-4ec6-a4c5-1f5ad8a7d9b1',
  regionId: '3c9d1f7a-51f4-4f0b-bb0e-2e7c5a90d1aa',
  openCases: 2,
  holders: [{ personId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11', name: 'Mette Holm', role: 'manager' }],
  before: [],
  plan: null,
};

export const unitImportExample = {
  id: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  fileName: 'enheder.csv',
  closeMissing: false,
  state: 'checked',
  madeAt: '2026-11-27T13:10:00.000Z',
  stateSince: '2026-11-27T13:10:00.000Z',
  counts: { added: 1, reopened: 0, moved: 0, renamed: 0, changed: 0, closed: 0, unchanged: 214, error: 0 },
  stoppedBy: null,
};

export const unitImportRowExample = {
  what: 'error',
  line: 4,
  code: 'nj-ny',
  message: 'Den overordnede »nj-x« findes hverken i filen eller i organisationen.',
  was: null,
  will: null,
};
