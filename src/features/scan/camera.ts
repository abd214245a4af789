/**
 * Why there is no picture. `denied`: nobody allowed it, or somebody forbade it. `none`: there is no camera. `busy`:
 * another app has it. `missing`: this browser gives no page a camera.
 */
export type CameraTrouble = 'denied' | 'none' | 'busy' | 'missing';

/** A camera that is on. */
export interface Camera {
	stream: MediaStream;
	/** Switches its light; only where it has one. */
	setTorch?: (on: boolean) => Promise<void>;
	/** Calls back when the phone takes the camera away. */
	onend(ended: () => void): void;
	stop(): void;
}

/** The back camera, and enough of its pixels for a code that fills a third of the picture. */
const WISH: MediaStreamConstraints = {
	audio: false,
	video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
};

/** The names of `getUserMedia`'s errors: https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
const TROUBLES: Record<string, CameraTrouble> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'none',
	OverconstrainedError: 'none',
	NotReadableError: 'busy',
	AbortError: 'busy',
	// Browsers inside of other apps.
	NotSupportedError: 'missing',
};

/** `torch` is in a specification of its own, which TypeScript's library leaves out. */
interface TorchCapabilities extends MediaTrackCapabilities {
	torch?: boolean;
}

/** Asks for the camera, which may ask the person; answers why there is none. */
export async function openCamera(
	devices: Pick<MediaDevices, 'getUserMedia'> | undefined,
): Promise<Camera | CameraTrouble> {
	// Old iPhones give none to an app on the home screen, and no browser gives one to a page without TLS.
	if (!devices?.getUserMedia) return 'missing';
	try {
		return cameraOf(await devices.getUserMedia(WISH));
	} catch (error) {
		return (error instanceof Error && TROUBLES[error.name]) || 'busy';
	}
}

function cameraOf(stream: MediaStream): Camera {
	const tracks = stream.getVideoTracks();
	const [track] = tracks;
	const hasTorch = (track?.getCapabilities?.() as TorchCapabilities | undefined)?.torch === true;
	return {
		stream,
		...(track && hasTorch && { setTorch: (on: boolean) => switchTorch(track, on) }),
		onend: (ended) => track?.addEventListener('ended', ended),
		stop: () => tracks.forEach((one) => one.stop()),
	};
}

const switchTorch = (track: MediaStreamTrack, torch: boolean) =>
	track.applyConstraints({ advanced: [{ torch } as MediaTrackConstraintSet] });
