import { getKeptPictures } from '#local/kept-pictures';
import { live } from '#local/live';
import { db } from './context';

/** What the sync last told of the pictures that it keeps on this phone, as it changes. */
export const keptPictures = live(() => getKeptPictures(db));
