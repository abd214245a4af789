import * as z from 'zod/mini';
import { Moment } from '#contract/ids';
import { CityLessons } from '#contract/lessons';

/** A city's lessons as the phone keeps them: what was fetched, and when. */
export const FetchedLessons = z.extend(CityLessons, { at: Moment });
export type FetchedLessons = z.infer<typeof FetchedLessons>;
