import { everyMailSpec } from '@samraad/notification/testing';
import '@samraad/scheme';

everyMailSpec('scheme');
