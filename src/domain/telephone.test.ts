import { expect, test } from 'vitest';
import { cutAtPhones } from './telephone';

test.each([
	['会長 高木 086-000-1201', ['会長 高木 ', '086-000-1201', '']],
	['086-000-1201（FAX 086-000-1202）まで', ['', '086-000-1201', '（FAX ', '086-000-1202', '）まで']],
	['公民館で聞いてください', ['公民館で聞いてください']],
])('「%s」 is cut at its numbers, which stand at every second place', (text, pieces) => {
	expect(cutAtPhones(text)).toEqual(pieces);
	expect(pieces.join('')).toBe(text);
});
