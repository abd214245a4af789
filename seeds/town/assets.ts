import type { Attachment } from '#contract/content';
import { AttachmentType } from '#contract/content';
import drawn from '../assets/assets.json' with { type: 'json' };

/** The town's pictures and sheets, drawn once by `seeds/assets/draw.ts`. */
export type AssetName = keyof typeof drawn;

/** How a circular names its pictures. */
export function attachments(names: AssetName[]): Attachment[] {
	return names.map((name) => {
		const { file, kind, type, ...rest } = drawn[name];
		return { ...rest, kind: kind === 'page' ? 'page' : 'photo', type: AttachmentType.parse(type), name: file };
	});
}

/** The file of an asset, within `seeds/assets/`. */
export const fileOf = (name: AssetName): string => drawn[name].file;
export const hashOf = (name: AssetName): string => drawn[name].hash;
export const typeOfAsset = (name: AssetName): string => drawn[name].type;
