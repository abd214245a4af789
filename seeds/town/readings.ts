import type { ArgsOf } from '#contract/commands';

/** Names of the town that its neighbours can read, and nobody from elsewhere. */
export const READINGS: readonly ArgsOf<'reading.put'>[] = [
	{ id: 'reading-senoo', entry: { base: '妹尾', reading: 'せのお', about: 'family' } },
	{ id: 'reading-mitsu', entry: { base: '御津', reading: 'みつ', about: 'place' } },
];
