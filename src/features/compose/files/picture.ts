import type { Size } from './size';

/** A picture ready to be attached: JPEG bytes without metadata. */
export interface Picture extends Size {
	bytes: Uint8Array<ArrayBuffer>;
}
