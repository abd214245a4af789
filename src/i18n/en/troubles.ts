import type { Words } from '../shape';

export const troubles = {
	unreachable: 'There is no signal. Please press again where the signal is good, for example near a window.',
	storageFull: 'This phone is full. Please delete some photos or an app that you do not use. Then press again.',
	storageUnavailable: 'Circulars cannot be kept on this page. Please open it in a normal window, not a private one.',
	signedOut: 'Kairan no longer knows this phone. Please scan your key card again.',
	newerVersion: 'A newer Kairan is open on this phone. Please open this page again.',
	unexpected: 'That did not work. Please press again.',
} satisfies Words['troubles'];
