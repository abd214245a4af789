import { isRefusal, type Failure } from '#domain/failure';
import { refusals, troubles } from './words';

/** What the reader is told: what happened, and what to press or whom to call. */
export const sentence = (failure: Failure): string => (isRefusal(failure) ? refusals[failure] : troubles[failure]);
