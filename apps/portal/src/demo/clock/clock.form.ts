import { t } from '@samraad/platform';
import { z } from 'zod';
import '../../i18n/demo.da';
import { choice, day } from '../../web/shell';

export const moveForm = z.object({ move: choice(['P1D', 'P7D', 'next'], t('demo.clock')) });
export const dateForm = z.object({ date: day(t('demo.date')) });
