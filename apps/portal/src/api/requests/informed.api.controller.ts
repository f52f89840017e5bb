import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, readDomainTime } from '@samraad/platform';
import { informedNotice, InformedQuery } from '@samraad/requests';
import { z } from 'zod';
import { Act } from '../../web/shell';
import { apiDay, apiId, apiInstant, ApiOperationDoc } from '../shell';
import { requestExample } from './requests.schemas';

const informedView = z
  .object({
    notice: z.object({ subject: z.string(), heading: z.string(), paragraphs: z.array(z.string()) }),
    people: z.array(
      z.object({
        person: z.object({ id: apiId, name: z.string() }),
        roles: z.array(z.object({ role: z.string(), unit: z.string() })),
        toldAt: apiInstant.nullable(),
        mail: z.enum(['queued', 'sent', 'failed', 'undeliverable']).nullable(),
        deliveredAt: apiInstant.nullable(),
      }),
    ),
    outside: z.array(
      z.object({
        name: z.string().optional(),
        role: z.string().optional(),
        how: z.string().optional(),
        on: apiDay.optional(),
      }),
    ),
    outsideWrittenBy: z.string().nullable(),
    outsideWrittenAt: apiInstant.nullable(),
  })
  .meta({ id: 'Informed' });

const { subject, heading, paragraphs } = informedNotice({
  ...{ unit: 'Akutmodtagelsen', provider: 'Joblife', kind: 'advice' },
});
const example = {
  notice: { subject, heading, paragraphs: [...paragraphs] },
  people: [
    {
      person: { id: requestExample.id, name: 'Sara Friis' },
      roles: [{ role: 'informed', unit: 'Akutmodtagelsen' }],
      ...{
        toldAt: '2026-11-20T13:10:00.000Z',
        mail: 'sent' as const,
        deliveredAt: '2026-11-20T13:10:05.000Z',
      },
    },
  ],
  outside: [{ name: 'Karen Juul', role: 'HR', how: 'i en mail', on: '2026-11-18' }],
  outsideWrittenBy: 'Mette Holm',
  outsideWrittenAt: '2026-11-19T09:00:00.000Z',
};

/** Who is told that a request was made; for the parties, who chose them. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class InformedApiController {
  constructor(
    private readonly db: Database,
    private readonly informed: InformedQuery,
  ) {}

  @Get('informed')
  @Act('requests.read-informed')
  @ApiOperationDoc({
    summary:
      'The notice word for word, who was told, whether the mail came, and who was told outside the portal',
    response: informedView,
    example,
  })
  async one(@Param('caseId') caseId: string) {
    const { notice, people, outside, outsideBy, outsideAt } = await this.informed.of(
      this.db,
      caseId,
      await readDomainTime(this.db),
    );
    return {
      notice: { subject: notice.subject, heading: notice.heading, paragraphs: [...notice.paragraphs] },
      people: people.map(({ personId, name, roles, toldAt, status, deliveredAt }) => ({
        ...{ person: { id: personId, name }, roles, toldAt, mail: status, deliveredAt },
      })),
      ...{ outside, outsideWrittenBy: outsideBy, outsideWrittenAt: outsideAt },
    };
  }
}
