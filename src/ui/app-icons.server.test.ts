import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { APP_ICONS, drawAppIcon } from './app-icons.server';
import { fillIn, THEME } from './theme.server';

const SRC = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, SRC), 'utf8');
const page = fillIn(read('app.html'));
const manifest = JSON.parse(fillIn(read('routes/manifest.webmanifest/manifest.json'))) as {
	theme_color: string;
	icons: { src: string; sizes: string; type: string; purpose: string }[];
};

describe('the icons', () => {
	it('are drawn under every name that the page and the manifest call them by', () => {
		const named = [...page.matchAll(/href="\/icons\/([^"]+)"/g)].map(([, file]) => file ?? '');
		const listed = manifest.icons.map(({ src }) => src.replace('/icons/', ''));
		expect([...new Set([...named, ...listed])].sort()).toEqual([...APP_ICONS].sort());
	});

	it.each(manifest.icons.filter(({ type }) => type === 'image/png'))(
		'$src is as large as the manifest says',
		async (icon) => {
			const drawn = await drawAppIcon(icon.src.replace('/icons/', ''));
			const { format, width, height } = await sharp(drawn?.body as Uint8Array).metadata();
			expect(format).toBe('png');
			expect(`${width}x${height}`).toBe(icon.sizes);
		},
	);

	it.each(APP_ICONS)('%s shows the seal in its colour, on paper', async (file) => {
		const drawn = await drawAppIcon(file);
		const image = sharp(typeof drawn?.body === 'string' ? Buffer.from(drawn.body) : drawn?.body).resize(512);
		const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
		const colourAt = (x: number, y: number) => {
			const at = (y * info.width + x) * info.channels;
			return `#${[...data.subarray(at, at + 3)].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
		};
		expect(colourAt(256, 256)).toBe(THEME.light.shu);
		expect(colourAt(256, 30)).toBe(THEME.light.paper);
	});

	it('cut to any shape, and those for iOS, have no transparent corner', async () => {
		for (const file of ['maskable-512.png', 'apple-touch-180.png'])
			expect((await sharp((await drawAppIcon(file))?.body as Uint8Array).stats()).isOpaque, file).toBe(true);
	});

	it('of another name are not there', async () => {
		expect(await drawAppIcon('icon-193.png')).toBeUndefined();
	});
});

describe('the colours of the theme', () => {
	it('are filled in where no style sheet reaches', () => {
		expect(page).toContain(`content="${THEME.light.board}" media="(prefers-color-scheme: light)"`);
		expect(page).toContain(`content="${THEME.dark.board}" media="(prefers-color-scheme: dark)"`);
		expect(page).toContain('<circle cx="256" cy="256" r="190" fill="var(--shu)"');
		expect(manifest.theme_color).toBe(THEME.light.board);
		expect(() => fillIn('%theme.light.bord%')).toThrow('--bord');
	});

	it('stand in tokens.css and nowhere else', () => {
		const colours = [THEME.light.shu, THEME.dark.shu, THEME.light.board, THEME.dark.board];
		const files = globSync('**/*.{css,svelte,html,svg,json,ts}', { cwd: SRC.pathname, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name));
		const holding = files.filter((file) => colours.some((colour) => readFileSync(file, 'utf8').includes(colour ?? '')));
		expect(files.length).toBeGreaterThan(100);
		expect(holding.map((file) => relative(SRC.pathname, file))).toEqual(['ui/tokens.css']);
	});
});
