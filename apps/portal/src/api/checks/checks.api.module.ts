import { Module } from '@nestjs/common';
import { PaperCheckModule } from '../../web/check-paper/paper-check.module';
import { ChecksApiController } from './checks.api.controller';

/** Papers checked over the API. */
@Module({ imports: [PaperCheckModule], controllers: [ChecksApiController] })
export class ChecksApiModule {}
