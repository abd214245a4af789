import { beforeEach, expect, it, vi } from 'vitest';
import type { Camera, CameraTrouble } from './camera';
import { NoReader, type Detector, type Picture } from './detector';
import { HINT_MS, Scanning, type ScanDeps } from './scanning.svelte';

const video = {} as Picture;
/** What the camera shows, picture by picture; undefined: it never ends, and shows nothing. */
let pictures: (string[] | Error)[];
let opened: Camera | CameraTrouble;
let detector: Promise<Detector>;
let stopped: number;
let endCamera: () => void;
let clock: number;
let found: string[];
let scanning: Scanning<string>;

const camera = (): Camera => ({
	stream: {} as MediaStream,
	onend: (ended) => (endCamera = ended),
	stop: () => (stopped += 1),
});

beforeEach(() => {
	pictures = [];
	opened = camera();
	[stopped, clock, found] = [0, 0, []];
	detector = Promise.resolve(async () => {
		const next = pictures.shift() ?? [];
		if (next instanceof Error) throw next;
		return next;
	});
	const deps: ScanDeps<string> = {
		openCamera: async () => opened,
		loadDetector: () => detector,
		openPhoto: async () => video,
		judge: (text) => (text.startsWith('card') ? { found: text } : { wrong: 'foreign' }),
		onfound: (what) => found.push(what),
		nextPicture: async () => {
			clock += 2000;
			// A test that is about something else ends when its pictures have.
			if (pictures.length === 0) scanning.stop();
		},
		now: () => clock,
	};
	scanning = new Scanning(deps);
});

it('finds the card among pictures without one, and switches the camera off', async () => {
	pictures = [[], new Error('blurred'), ['card 1']];
	await scanning.start(video);
	expect(found).toEqual(['card 1']);
	expect(scanning).toMatchObject({ step: 'found', camera: undefined });
	expect(stopped).toBe(1);
});

it('a foreign code is said, never taken, and the looking goes on', async () => {
	pictures = [['https://evil.example'], ['https://evil.example', 'card 2']];
	await scanning.start(video);
	expect(scanning.wrong).toBe('foreign');
	expect(found).toEqual(['card 2']);
});

it('says what helps after ten seconds without a code, and not before', async () => {
	const hints: boolean[] = [];
	pictures = Array.from({ length: 7 }, () => []);
	const judge = pictures.length;
	detector = Promise.resolve(async () => {
		pictures.shift();
		hints.push(scanning.hint);
		return [];
	});
	await scanning.start(video);
	expect(hints).toHaveLength(judge);
	expect(hints.indexOf(true)).toBe(HINT_MS / 2000 + 1);
});

it.each(['denied', 'none', 'busy', 'missing'] as const)('without a camera it says why: %s', async (trouble) => {
	opened = trouble;
	await scanning.start(video);
	expect(scanning.step).toBe(trouble);
});

it('a reader that can’t be fetched is told, and the camera goes off', async () => {
	detector = Promise.reject(new Error('no signal'));
	await scanning.start(video);
	expect(scanning.step).toBe('noReader');
	expect(stopped).toBe(1);
});

it('a reader that turns out to read nothing is told, by camera and by photo, and is not asked for again', async () => {
	let looks = 0;
	detector = Promise.resolve(async () => {
		looks += 1;
		throw new NoReader();
	});
	await scanning.start(video);
	expect([scanning.step, looks, stopped]).toEqual(['noReader', 1, 1]);
	await scanning.readPhoto(new Blob());
	expect([scanning.step, looks]).toEqual(['noReader', 2]);
});

it('a camera that another app takes away is told', async () => {
	detector = Promise.resolve(async () => {
		endCamera();
		return ['card 3'];
	});
	await scanning.start(video);
	expect(scanning.step).toBe('busy');
	expect(found).toEqual([]);
});

it('a camera that opens after the dialog was closed goes off at once', async () => {
	let open: (camera: Camera) => void = () => undefined;
	scanning = new Scanning({
		openCamera: () => new Promise((done) => (open = done)),
		loadDetector: () => detector,
	} as unknown as ScanDeps<string>);
	const starting = scanning.start(video);
	scanning.stop();
	open(camera());
	await starting;
	expect(stopped).toBe(1);
	expect(scanning.step).toBe('off');
});

it('what is read after the end counts no more', async () => {
	detector = Promise.resolve(async () => {
		scanning.stop();
		return ['card 4'];
	});
	await scanning.start(video);
	expect(found).toEqual([]);
});

it('reads a photo, with the camera off', async () => {
	pictures = [['card 5']];
	await scanning.readPhoto(new Blob());
	expect(found).toEqual(['card 5']);
	pictures = [[]];
	await scanning.readPhoto(new Blob());
	expect(scanning.step).toBe('nothingInPhoto');
});

it('the light says what it is, and stays off where the phone refuses', async () => {
	const setTorch = vi.fn(async () => undefined);
	scanning.camera = { ...camera(), setTorch };
	await scanning.switchTorch();
	expect(scanning.torch).toBe(true);
	setTorch.mockRejectedValueOnce(new Error('hot'));
	await scanning.switchTorch();
	expect(scanning.torch).toBe(true);
});
