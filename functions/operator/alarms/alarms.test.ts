import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloudLog, NOTED } from '#functions/log';

interface Policy {
	displayName: string;
	documentation: { content: string };
	conditions: { conditionMatchedLog: { filter: string } }[];
}
const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
const policies = names.map((name) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Policy);
const filterOf = ({ conditions }: Policy) => conditions[0]?.conditionMatchedLog.filter ?? '';

/** What the server writes to its log while this is done. */
function written(work: () => void): Record<string, unknown>[] {
	const lines: string[] = [];
	const write = process.stderr.write.bind(process.stderr);
	process.stderr.write = (text: string | Uint8Array) => lines.push(String(text)) > 0;
	try {
		work();
	} finally {
		process.stderr.write = write;
	}
	return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('there are three alarms, and each says what to do', () => {
	expect(names).toEqual(['failing.json', 'guessing.json', 'power.json']);
	for (const { documentation } of policies) expect(documentation.content).toMatch(/\n1\. [\s\S]*\n4\. /);
});

test('an alarm looks for words that the server writes', () => {
	const [line] = written(() => cloudLog.noted('request.refused', { code: 'TOO_MANY_TRIES', status: 429 }));
	expect(line).toEqual({ severity: 'NOTICE', message: 'request.refused', code: 'TOO_MANY_TRIES', status: 429 });
	const asked = policies.flatMap((policy) =>
		[...filterOf(policy).matchAll(/message=~?"\^?\(?([\w.|]+)/g)].flatMap(([, words = '']) => words.split('|')),
	);
	const others = ['contention', 'numbering', 'mail.inbound'];
	expect(asked.filter((word) => !others.includes(word) && !NOTED.some((one) => one === word))).toEqual([]);
	expect(asked).toContain('recovery');
	expect(filterOf(policies[1] as Policy)).toContain(`jsonPayload.code="${String(line?.code)}"`);
});

test('an error rings, and says neither what was sent nor by whom', () => {
	const [line] = written(() => cloudLog.failed('push', new Error('鬼無里 090-4242-4242')));
	expect(line).toMatchObject({ severity: 'ERROR', message: 'push', error: 'Error' });
	expect(JSON.stringify(line)).not.toMatch(/鬼無里|4242/);
});
