import { everyMailSpec } from '@samraad/notification/testing';
import '@samraad/rounds';

everyMailSpec('rounds');
