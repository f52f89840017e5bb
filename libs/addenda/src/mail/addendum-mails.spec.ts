import '@samraad/addenda';
import { everyMailSpec } from '@samraad/notification/testing';

everyMailSpec('addenda');
