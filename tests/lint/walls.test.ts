import { describe, expect, it } from 'vitest';
import { breach } from './walls.js';

const root = '/repo';
const at = (file: string, source: string, isType = false) => breach(`${root}/${file}`, source, root, isType);

describe('the walls', () => {
	it('let a room import what stands below it', () => {
		expect(at('src/domain/ledger.ts', '#contract/rows')).toBeUndefined();
		expect(at('src/domain/commands/key/issue.ts', '../../household')).toBeUndefined();
		expect(at('src/features/ledger/Doors.svelte', '#ui/Button.svelte')).toBeUndefined();
		expect(at('functions/http/push.ts', '#domain/commands/index')).toBeUndefined();
		expect(at('functions/http/push.ts', '#i18n/notices')).toBeUndefined();
		expect(at('src/service-worker/index.ts', '#i18n/notices')).toBeUndefined();
		expect(at('src/i18n/notices.ts', './of-receiver')).toBeUndefined();
		expect(at('functions/delivery/mail-text.ts', '#i18n/mail')).toBeUndefined();
		expect(at('src/i18n/ja/mail.ts', './dates')).toBeUndefined();
		expect(at('src/i18n/mail-shape.ts', './notices-shape')).toBeUndefined();
	});

	it.each([
		['src/domain/ledger.ts', '#local/db', 'domain may not import local'],
		['src/domain/ledger.ts', '../local/db', 'domain may not import local'],
		['src/contract/rows.ts', 'dexie', 'contract may not use the package dexie'],
		['src/hooks.client.ts', '#local/db', 'hooks may not import local'],
		['src/ui/Button.svelte', '#i18n/ja/common', 'ui may not import i18n'],
		['src/features/ledger/x.ts', '#features/compose/y', 'the feature ledger may not import the feature compose'],
		['src/features/ledger/x.ts', '../compose/y', 'the feature ledger may not import the feature compose'],
		['src/features/ledger/x.ts', '#api/client', 'features may not import api'],
		['src/features/ledger/x.ts', '#sync/loop', 'features may not import sync'],
		['src/app/roster.ts', '#functions/http/push', 'app may not import functions'],
		['src/features/ledger/x.ts', '#app/context', 'features may not import app'],
		['src/routes/desk/+page.svelte', '#sync/loop', 'routes may not import sync'],
		['src/routes/desk/+page.svelte', '#local/queries', 'routes may import only types from local'],
		['src/routes/desk/+page.svelte', 'ulid', 'routes may not use the package ulid'],
		['src/routes/desk/+page.svelte', '../x', 'a route imports from other folders by #…, not by ../'],
		['functions/http/push.ts', 'firebase-admin/firestore', 'only functions/store may touch firebase-admin/firestore'],
		['functions/store/arrivals.ts', '#functions/delivery/phones', 'functions/store may not import delivery'],
		['functions/delivery/send-once.ts', '../jobs/job', 'functions/delivery may not import jobs'],
		['functions/http/push.ts', '#i18n/words', 'functions may not import i18n'],
		['src/service-worker/index.ts', '#i18n/words', 'service-worker may not import i18n'],
		['src/i18n/ja/notices.ts', '../words', 'notices and mails may not import other words'],
		['src/i18n/notices.ts', './chosen-language', 'notices and mails may not import other words'],
		['src/i18n/ja/mail.ts', './reading', 'notices and mails may not import other words'],
		['src/i18n/ja/mail.ts', '../words', 'notices and mails may not import other words'],
		['src/service-worker/index.ts', '#i18n/mail', 'service-worker may not import i18n'],
		['src/local/db.ts', 'firebase/firestore', 'local may not use the package firebase/firestore'],
	])('%s may not import %s', (file, source, why) => {
		expect(at(file, source)).toBe(why);
	});

	it('let what runs only while the app is built use any package, and no other room', () => {
		expect(at('src/ui/app-icons.server.ts', 'sharp')).toBeUndefined();
		expect(at('src/routes/icons/[file]/+server.ts', 'node:fs')).toBeUndefined();
		expect(at('src/ui/server.ts', 'sharp')).toBe('ui may not use the package sharp');
		expect(at('src/ui/app-icons.server.ts', '#i18n/words')).toBe('ui may not import i18n');
	});

	it("let a route name the types of the phone's store", () => {
		expect(at('src/routes/desk/+page.svelte', '#local/db', true)).toBeUndefined();
		expect(at('src/routes/desk/+page.svelte', '#sync/loop', true)).toBe('routes may not import sync');
	});

	it('let a test look at any room', () => {
		expect(at('src/domain/ledger.test.ts', '#local/db')).toBeUndefined();
	});
});
