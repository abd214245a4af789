import { expect, it, vi } from 'vitest';
import { openCamera } from './camera';

const failing = (name: string) => ({
	getUserMedia: async () => {
		throw new DOMException('', name);
	},
});

it.each([
	['NotAllowedError', 'denied'],
	['SecurityError', 'denied'],
	['NotFoundError', 'none'],
	['OverconstrainedError', 'none'],
	['NotReadableError', 'busy'],
	['AbortError', 'busy'],
	['NotSupportedError', 'missing'],
	['SomethingNew', 'busy'],
])('%s is told as %s', async (name, trouble) => expect(await openCamera(failing(name))).toBe(trouble));

it('a browser that gives pages no camera is told', async () => expect(await openCamera(undefined)).toBe('missing'));

it('a light is offered where there is one, and every track is stopped', async () => {
	const stop = vi.fn();
	const applyConstraints = vi.fn(async () => undefined);
	const track = (torch: boolean) => ({ stop, applyConstraints, getCapabilities: () => ({ torch }) });
	const opened = (torch: boolean) =>
		openCamera({ getUserMedia: async () => ({ getVideoTracks: () => [track(torch)] }) as unknown as MediaStream });
	expect(await opened(false)).not.toHaveProperty('setTorch');
	const camera = await opened(true);
	if (typeof camera === 'string') throw new Error(camera);
	await camera.setTorch?.(true);
	expect(applyConstraints).toHaveBeenCalledWith({ advanced: [{ torch: true }] });
	camera.stop();
	expect(stop).toHaveBeenCalledOnce();
});
