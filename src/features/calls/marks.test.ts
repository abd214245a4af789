import { expect, it } from 'vitest';
import { circular, household } from '#tests/support/sample-rows';
import { markCommand } from './marks';

const about = circular({ version: 3 });

it('a mark names the version that its leader has on screen; 伝えた is the tick of the ledger', () => {
	expect(markCommand(about, household(), 'noAnswer', true)).toEqual({
		name: 'receipt.call',
		args: { circular: 'c1', household: 'h1', outcome: 'noAnswer', version: 3 },
	});
	expect(markCommand(about, household(), 'told', true)).toMatchObject({ name: 'receipt.tick', args: { version: 3 } });
});

it('taking back a call is an outcome of its own, taking back 伝えた takes back the tick', () => {
	expect(markCommand(about, household(), 'called', false)).toMatchObject({ args: { outcome: 'takenBack' } });
	expect(markCommand(about, household(), 'told', false)).toEqual({
		name: 'receipt.untick',
		args: { circular: 'c1', household: 'h1', way: 'told', version: 3 },
	});
});
