import path from 'node:path';
import { commentWidth } from './comment-width.js';
import { maxLines } from './max-lines.js';
import { noLookbehind } from './no-lookbehind.js';
import { pageUrls } from './page-urls.js';

/**
 * The walls of the house: which room may know which. A room is a folder below `src`, or a top-level folder. Every
 * other import between rooms fails the build. `packages` are the npm packages that a room may use; `null` leaves it
 * free. Of the rooms in `types`, only types may be imported. Test files may import anything: they look at a room from
 * outside.
 *
 * @type {Record<string, { rooms: string[], types?: string[], packages: string[] | null }>}
 */
const WALLS = {
	contract: { rooms: [], packages: ['zod'] },
	// It writes a calendar's text, and knows nothing else.
	domain: { rooms: ['contract'], packages: ['ical-generator'] },
	local: { rooms: ['contract', 'domain'], packages: ['dexie', 'ulid', 'zod'] },
	sync: { rooms: ['contract', 'domain', 'local'], packages: ['dexie'] },
	practice: { rooms: ['contract', 'domain'], packages: ['zod'] },
	api: { rooms: ['contract', 'sync/errors', 'sync/timeout-signal'], packages: ['firebase', 'zod'] },
	// Which language was chosen is read before any page is there.
	i18n: { rooms: ['contract', 'domain', 'ui/small-store'], packages: [] },
	ui: { rooms: [], packages: ['svelte', '@digital-go-jp/design-tokens', 'uqr'] },
	features: {
		rooms: ['contract', 'domain', 'local', 'sync/status', 'sync/errors', 'ui', 'i18n'],
		packages: [
			...['svelte', '@holiday-jp/holiday_jp', 'barcode-detector', 'fflate', 'papaparse', 'pdfjs-dist', 'saxen'],
			...['workbox-window', 'zod', 'zxing-wasm'],
		],
	},
	app: {
		rooms: ['contract', 'domain', 'local', 'sync', 'api', 'practice', 'features', 'ui', 'i18n'],
		packages: ['svelte', '$app', 'workbox-window', 'ulid'],
	},
	routes: {
		rooms: ['contract', 'domain', 'app', 'features', 'ui', 'i18n'],
		// What a page shows of the phone's store, and how that changes, is a use case: `app` reads and writes it.
		types: ['local'],
		packages: ['svelte', '$app'],
	},
	// They run before any page, on the phone and while the app is built.
	hooks: { rooms: ['i18n', 'ui'], packages: ['@sveltejs/kit'] },
	// Neither has a page whose language was chosen: of the words, notices alone are for them. The worker keeps what a
	// push brings, and leaves all else of the phone's store to the pages.
	'service-worker': {
		rooms: ['contract', 'local/db', 'sync/ahead', 'sync/picture-cache', 'sync/timeout-signal', 'i18n/notices'],
		packages: ['$service-worker', 'workbox-precaching', 'workbox-routing'],
	},
	// A mail is in the language of whoever gets it, and so are its dates, and the calendar to which somebody subscribes.
	functions: {
		rooms: ['contract', 'domain', 'i18n/notices', 'i18n/mail', 'i18n/feed', 'i18n/date-labels', 'i18n/further-texts'],
		packages: null,
	},
	// The seeds' pictures are drawn by the browser that the tests find.
	seeds: { rooms: ['contract', 'domain', 'functions', 'tests/support/chromium'], packages: null },
	tests: { rooms: [], packages: null },
};

/** Of the rooms of the server, what must not be known by those that others stand on. */
const ABOVE = {
	store: ['commands', 'delivery', 'http', 'jobs', 'operator', 'pull'],
	delivery: ['commands', 'http', 'jobs', 'operator', 'pull'],
};

/** Packages that open the database or the file store; only `functions/store` and its tests may name them. */
const STORE_PACKAGES = [
	'firebase-admin/firestore',
	'firebase-admin/storage',
	'@google-cloud/firestore',
	'@google-cloud/storage',
];

/**
 * The room of a file, and the place within it: `src/features/ledger/x.ts` is in `features`, place `ledger/x.ts`. Kit
 * wants some files beside the rooms: `src/hooks.client.ts` is the room `hooks`.
 */
function placeOf(file, root) {
	const parts = path.relative(root, file).split(path.sep);
	if (parts[0] === 'src') parts.shift();
	const [first, ...rest] = parts;
	const room = rest.length === 0 ? first.split('.')[0] : first;
	return room in WALLS ? { room, rest: rest.join('/') } : undefined;
}

/** What an import names: a place in a room, or a package. */
function targetOf(source, file, root) {
	if (source.startsWith('#')) {
		const [room, ...rest] = source.slice(1).split('/');
		return { room, rest: rest.join('/') };
	}
	if (source.startsWith('.')) return placeOf(path.resolve(path.dirname(file), source), root);
	return { package: source };
}

/**
 * Why this import breaks a wall; `undefined` when it doesn't. `isType` is true of an import of types alone. Exported so
 * that the walls themselves are tested.
 */
export function breach(file, source, root, isType = false) {
	const from = placeOf(file, root);
	if (!from || from.room === 'tests' || /\.test\.ts$/.test(file)) return;
	if (from.room === 'routes' && source.startsWith('../')) return 'a route imports from other folders by #…, not by ../';
	const to = targetOf(source, file, root);
	if (!to) return;
	return to.package ? packageBreach(from, to.package) : roomBreach(from, to, isType);
}

/** Runs while the app is built, never in a browser; Kit refuses to import such a module into the app. */
const BUILD_ONLY = /(^|\/)(\+server|[\w-]+\.server)\.ts$/;

function packageBreach(from, name) {
	if (STORE_PACKAGES.includes(name) && !(from.room === 'functions' && from.rest.startsWith('store/'))) {
		return `only functions/store may touch ${name}`;
	}
	const allowed = BUILD_ONLY.test(from.rest) ? null : WALLS[from.room].packages;
	if (!allowed || allowed.some((one) => name === one || name.startsWith(`${one}/`))) return;
	return `${from.room} may not use the package ${name}`;
}

/** The words that the worker and the server bring along, each language's own among them. */
const DELIVERED = /^([^/]+\/)?(of-receiver|notices|mail|feed)(-[a-z-]+)?(\.ts)?$/;
/** What a mail calls as the app does. */
const SHARED_WITH_MAIL = /^(shape|[^/]+\/(circular-parts|dates))(\.ts)?$/;

/** Neither has a page whose language was chosen, and both stand apart from the words of those that have. */
function wordsBreach(from, to) {
	if (!DELIVERED.test(from) || DELIVERED.test(to) || SHARED_WITH_MAIL.test(to)) return undefined;
	return 'notices and mails may not import other words';
}

function roomBreach(from, to, isType) {
	if (from.room === to.room) {
		if (from.room === 'i18n') return wordsBreach(from.rest, to.rest);
		const [mine, theirs] = [from.rest.split('/')[0], to.rest.split('/')[0]];
		if (from.room === 'functions' && ABOVE[mine]?.includes(theirs)) return `functions/${mine} may not import ${theirs}`;
		return from.room === 'features' && mine !== theirs
			? `the feature ${mine} may not import the feature ${theirs}`
			: undefined;
	}
	const place = `${to.room}/${to.rest}`;
	if (WALLS[from.room].rooms.some((one) => to.room === one || place.replace(/\.ts$/, '') === one)) return;
	if (WALLS[from.room].types?.includes(to.room)) {
		return isType ? undefined : `${from.room} may import only types from ${to.room}`;
	}
	return `${from.room} may not import ${to.room}`;
}

/** True of `import type …`, of `import { type A, type B } …` and of the type `import('…').A`. */
const isOfTypes = ({ type, importKind, exportKind, specifiers = [] }) =>
	type === 'TSImportType' ||
	[importKind, exportKind].includes('type') ||
	(specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type'));

/** @type {import('eslint').Rule.RuleModule} */
const walls = {
	meta: { type: 'problem', schema: [], messages: { breach: '{{why}} (the walls: tests/lint/walls.js)' } },
	create(context) {
		const check = (node) => {
			const source = node.source;
			if (!source || typeof source.value !== 'string') return;
			const why = breach(context.filename, source.value, context.cwd, isOfTypes(node));
			if (why) context.report({ node: source, messageId: 'breach', data: { why } });
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check,
			TSImportType: check,
		};
	},
};

export default {
	rules: {
		...{ walls, 'comment-width': commentWidth, 'max-lines': maxLines },
		...{ 'no-lookbehind': noLookbehind, 'page-urls': pageUrls },
	},
};
