import '@samraad/questions';
import { everyMailSpec } from '@samraad/notification/testing';

everyMailSpec('questions');
