import type { Words } from '../shape';

export const troubles = {
	unreachable: 'There is no signal. Please press again where the signal is good, for example near a window.',
	serverBusy: 'Kairan is very busy. Please wait for a minute and press again.',
	serverError: 'Something is wrong at Kairan, not with your phone. Please wait a while and press again.',
	storageFull: 'This phone is full. Please delete some photos or an app that you do not use. Then press again.',
	storageUnavailable: 'Circulars cannot be kept on this page. Please open it in a normal window, not a private one.',
	signedOut: 'Kairan no longer knows this phone. Please scan your key card again.',
	newerVersion: 'This page shows an old version of the Kairan app. Please open it again. What you wrote is kept.',
	unexpected: 'That did not work. Please press again.',
} satisfies Words['troubles'];
