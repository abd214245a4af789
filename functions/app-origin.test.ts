import { expect, test } from 'vitest';
import { appOrigin } from './app-origin';

test.each([
	['https://kairan.example', 'https://kairan.example'],
	['https://kairan.example/', 'https://kairan.example'],
	['http://localhost:5000', 'http://localhost:5000'],
])('%s is where the app is open', (setting, origin) => {
	expect(appOrigin(setting)).toBe(origin);
});

test.each([
	'kairan.example',
	'localhost:5000',
	'https://',
	'https://kairan.example/app',
	'mailto:a@kairan.example',
	'',
])('%s is refused by name', (setting) => {
	expect(() => appOrigin(setting)).toThrow('KAIRAN_ORIGIN');
});
