import { Module } from '@nestjs/common';
import { RegionWebModule } from '../../web/region/region.web.module';
import { ModelChoiceDraftsApiController } from './model-choice-drafts.api.controller';
import { ModelChoicesApiController } from './model-choices.api.controller';
import { RegionsApiController } from './regions.api.controller';

/** Choices of model, and a region's own figures, in the API. */
@Module({
  imports: [RegionWebModule],
  controllers: [ModelChoiceDraftsApiController, ModelChoicesApiController, RegionsApiController],
})
export class ModelChoicesApiModule {}
