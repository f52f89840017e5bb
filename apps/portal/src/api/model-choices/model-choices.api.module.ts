import { Module } from '@nestjs/common';
import { RegionWebModule } from '../../web/region/region.web.module';
import { ModelChoicesApiController } from './model-choices.api.controller';
import { RegionsApiController } from './regions.api.controller';

/** Choices of model, and a region's own figures, in the API. */
@Module({ imports: [RegionWebModule], controllers: [ModelChoicesApiController, RegionsApiController] })
export class ModelChoicesApiModule {}
