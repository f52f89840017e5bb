import { Module } from '@nestjs/common';
import { CaseStatusQuery } from './read/case-status.query';

/** Where cases are and whose turn it is, over all areas. Reads only. */
@Module({ providers: [CaseStatusQuery], exports: [CaseStatusQuery] })
export class MonitoringModule {}
