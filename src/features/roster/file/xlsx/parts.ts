import { FILE_LIMITS } from '../limits';
import { FileRefused } from '../refused';
import { readXml } from './xml';

/** The parts of other programs' tables, by which they are known in an archive: .xlsb, .numbers, .ods. */
const OTHER_PROGRAM = /^(xl\/workbook\.bin|index\/document\.iwa|content\.xml)$/;
/** Pictures, charts and colours say nothing about who lives where. */
const LEFT = /(^|\/)(drawings|theme|charts|media)\//;

/** One part of a workbook that another speaks of. */
export interface Related {
	/** The last word of its type: `worksheet`, `styles`. Transitional and strict workbooks differ only before it. */
	type: string;
	path: string;
}

/** The parts of a workbook (ISO/IEC 29500-2), unpacked; their names know no case. */
export class PackageParts {
	readonly #parts: Map<string, Uint8Array>;

	private constructor(parts: Map<string, Uint8Array>) {
		this.#parts = parts;
	}

	/**
	 * Unpacks what is read of a workbook. What an archive claims to unpack to is added up before anything is unpacked.
	 *
	 * @throws FileRefused `notTable`, `otherProgram`, `tooLarge` or `broken`
	 */
	static async of(bytes: Uint8Array): Promise<PackageParts> {
		const { unzipSync } = await import('fflate');
		const names: string[] = [];
		let size = 0;
		const wanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
			names.push(name);
			if (!/\.(xml|rels)$/i.test(name) || LEFT.test(keyOf(name))) return false;
			size += originalSize;
			return size <= FILE_LIMITS.unpackedBytes;
		};
		let unpacked: Record<string, Uint8Array> = {};
		try {
			unpacked = unzipSync(bytes, { filter: wanted });
		} catch {
			if (names.length === 0) throw new FileRefused('broken');
			// One part that is damaged is no reason to leave the others.
			for (const name of names)
				Object.assign(
					unpacked,
					orNothing(() => unzipSync(bytes, { filter: one(name) })),
				);
		}
		if (size > FILE_LIMITS.unpackedBytes) throw new FileRefused('tooLarge');
		if (names.some((name) => OTHER_PROGRAM.test(keyOf(name)))) throw new FileRefused('otherProgram');
		return new PackageParts(new Map(Object.entries(unpacked).map(([name, part]) => [keyOf(name), part])));
	}

	/** The text of a part; nothing when there is none. */
	text(path: string): string | undefined {
		const part = this.#parts.get(keyOf(path));
		if (!part) return undefined;
		const isWide = part[0] === 0xff && part[1] === 0xfe;
		return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(part);
	}

	/** What a part speaks of, by its ids; for the workbook as a whole, of an empty path. */
	related(path: string): Map<string, Related> {
		const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
		const found = new Map<string, Related>();
		readXml(this.text(`${folder}_rels/${name}.rels`) ?? '<none/>', {
			open: (element, attribute) => {
				const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')];
				if (element !== 'Relationship' || !id || !type || !target) return;
				const { pathname } = new URL(target, `part:/${path}`);
				found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: decodeURI(pathname.slice(1)) });
			},
		});
		return found;
	}
}

const keyOf = (name: string) => name.replaceAll('\\', '/').toLowerCase();

const one =
	(wanted: string) =>
	({ name }: { name: string }) =>
		name === wanted && /\.(xml|rels)$/i.test(name) && !LEFT.test(keyOf(name));

function orNothing<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
