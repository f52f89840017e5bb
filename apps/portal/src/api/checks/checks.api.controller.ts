import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { readCheckCode } from '../../paper/check-code';
import { PaperCheck } from '../../web/check-paper/paper-check';
import { Act } from '../../web/shell';
import { ApiOperationDoc } from '../shell';

const example = 'a'.repeat(64);
const checkBody = z.strictObject({ code: z.string().max(200) }).meta({ examples: [{ code: example }] });
const checkView = z.object({ genuine: z.boolean() }).meta({ id: 'PaperCheck' });

/** Whether a paper is one of ours. */
@ApiTags('checks')
@Controller('api/v1/checks')
export class ChecksApiController {
  constructor(private readonly papers: PaperCheck) {}

  @Post()
  @Act('public.check-paper')
  @ApiOperationDoc({
    summary: 'Whether a paper is genuine',
    description:
      'The code is the check number at the end of the paper, the hash of its text, or the SHA-256 of the file as it was fetched. What is no code is not genuine.',
    response: checkView,
    example: { genuine: true },
    open: true,
  })
  async check(@Body({ schema: checkBody }) { code }: z.infer<typeof checkBody>) {
    const read = readCheckCode(code);
    return { genuine: read !== null && (await this.papers.isGenuine(read)) };
  }
}
