import '@samraad/dialogue';
import { everyMailSpec } from '@samraad/notification/testing';

everyMailSpec('dialogue');
