import type { Camera, CameraTrouble } from './camera';
import { NoReader, type Detector, type Picture } from './detector';
import type { Verdict, Wrong } from './verdict';

/** After so long without a code, what helps is said: light, distance, and the way without a camera. */
export const HINT_MS = 10_000;

/** What scanning needs, so that a test can stand in for camera, reader and clock. */
export interface ScanDeps<Found> {
	openCamera(): Promise<Camera | CameraTrouble>;
	/** Rejects where the reader can't be fetched. */
	loadDetector(): Promise<Detector>;
	/** Rejects where the browser can't open it. */
	openPhoto(file: Blob): Promise<Picture>;
	judge(text: string): Verdict<Found>;
	onfound(found: Found): void;
	/** Resolves when the camera has a new picture. */
	nextPicture(): Promise<void>;
	/** In milliseconds. */
	now(): number;
}

/**
 * Looking for one code, by the camera or in a photo. `opening` → `looking` → `found`; or why there is no picture, or no
 * reader (`noReader`); `off` before the first start and while nobody looks. A photo: `photo` → `found`, or
 * `nothingInPhoto`.
 */
export type ScanStep =
	'off' | 'opening' | 'looking' | 'photo' | 'nothingInPhoto' | 'found' | 'noReader' | CameraTrouble;

/** A picture that can't be read is passed over, as a blurred one is; undefined where there is nothing to read it by. */
const textsOf = (error: unknown): string[] | undefined => (error instanceof NoReader ? undefined : []);

/** See `ScanStep`. Every start, photo and stop is a round of its own: what belongs to an earlier one counts no more. */
export class Scanning<Found> {
	step = $state<ScanStep>('off');
	/** Nothing was read for HINT_MS. */
	hint = $state(false);
	/** A code was read that is not what is looked for; the looking goes on. */
	wrong = $state<Wrong>();
	camera = $state.raw<Camera>();
	torch = $state(false);
	#round = 0;
	readonly #deps: ScanDeps<Found>;

	constructor(deps: ScanDeps<Found>) {
		this.#deps = deps;
	}

	/** Opens the camera and looks into its picture until something is found or somebody stops it. */
	async start(video: Picture): Promise<void> {
		const round = this.#begin('opening');
		// Both at once: the person is asked for the camera while the reader is on its way.
		const reader = this.#deps.loadDetector().catch(() => undefined);
		const camera = await this.#deps.openCamera();
		if (round !== this.#round) return void (typeof camera === 'object' && camera.stop());
		if (typeof camera === 'string') return void (this.step = camera);
		this.camera = camera;
		camera.onend(() => round === this.#round && this.#end('busy'));
		this.step = 'looking';
		const detector = await reader;
		if (round !== this.#round) return;
		if (!detector) return this.#end('noReader');
		await this.#look(round, detector, video);
	}

	/** Looks for the code in a photo, where the camera gives no picture. */
	async readPhoto(file: Blob): Promise<void> {
		const round = this.#begin('photo');
		const detector = await this.#deps.loadDetector().catch(() => undefined);
		if (round !== this.#round) return;
		if (!detector) return this.#end('noReader');
		const texts = await this.#deps.openPhoto(file).then(detector).catch(textsOf);
		if (round !== this.#round) return;
		if (!texts) return this.#end('noReader');
		if (!this.#take(texts)) this.#end('nothingInPhoto');
	}

	async switchTorch(): Promise<void> {
		const on = !this.torch;
		try {
			await this.camera?.setTorch?.(on);
			this.torch = on;
		} catch {
			// A hot phone keeps its light off.
		}
	}

	/** Switches the camera off. */
	stop(): void {
		this.#end('off');
	}

	#begin(step: ScanStep): number {
		this.#end(step);
		this.hint = false;
		this.wrong = undefined;
		return this.#round;
	}

	#end(step: ScanStep): void {
		this.#round += 1;
		this.camera?.stop();
		this.camera = undefined;
		this.torch = false;
		this.step = step;
	}

	async #look(round: number, detector: Detector, video: Picture): Promise<void> {
		const began = this.#deps.now();
		while (round === this.#round) {
			const texts = await detector(video).catch(textsOf);
			if (round !== this.#round) return;
			if (!texts) return this.#end('noReader');
			if (this.#take(texts)) return;
			this.hint ||= this.#deps.now() - began >= HINT_MS;
			await this.#deps.nextPicture();
		}
	}

	/** True when one of several codes in the picture was it. */
	#take(texts: readonly string[]): boolean {
		for (const text of texts) {
			const verdict = this.#deps.judge(text);
			if ('found' in verdict) {
				this.#end('found');
				this.#deps.onfound(verdict.found);
				return true;
			}
			this.wrong = verdict.wrong;
		}
		return false;
	}
}
