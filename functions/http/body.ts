import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { HttpRefusal } from './errors';

/**
 * Reads a body of at most `max` bytes; stops reading as soon as it is longer, whatever its Content-Length said.
 *
 * @returns undefined when it is longer
 */
export async function readBody(c: Context, max: number): Promise<Uint8Array | undefined> {
	if (Number(c.req.header('Content-Length') ?? 0) > max) return undefined;
	const start = await readStart(c, max + 1);
	return start.byteLength > max ? undefined : start;
}

/** Reads the first `max` bytes of a body, and leaves the rest. */
export async function readStart(c: Context, max: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of c.req.raw.body ?? []) {
		chunks.push(chunk);
		size += chunk.byteLength;
		if (size >= max) break;
	}
	return Buffer.concat(chunks, size).subarray(0, max);
}

/**
 * Reads and checks a JSON body. A page of somewhere else can have its visitors' browsers send one without asking us, as
 * plain text; each would be counted for the visitor's own place. Browsers say so (Fetch Metadata).
 *
 * @throws HttpRefusal MALFORMED, with the path of the field at fault
 */
export async function readJson<S extends z.ZodMiniType>(c: Context, schema: S, max: number): Promise<z.infer<S>> {
	if (c.req.header('Sec-Fetch-Site') === 'cross-site')
		throw new HttpRefusal('MALFORMED', { detail: 'sec-fetch-site', status: 403 });
	const bytes = await readBody(c, max);
	if (!bytes) throw new HttpRefusal('MALFORMED', { detail: 'size', status: 413 });
	const parsed = schema.safeParse(parse(bytes));
	if (parsed.success) return parsed.data;
	const detail = parsed.error.issues[0]?.path.join('.').slice(0, 80);
	throw new HttpRefusal('MALFORMED', detail ? { detail } : {});
}

function parse(bytes: Uint8Array): unknown {
	if (isTooDeep(bytes)) throw new HttpRefusal('MALFORMED', { detail: 'depth' });
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		throw new HttpRefusal('MALFORMED');
	}
}

/** What is asked for is nested a dozen deep; whatever walks through thousands of levels ends with the stack. */
const DEPTH_MAX = 32;
const [QUOTE, BACKSLASH, BRACKET, BRACKET_END, BRACE, BRACE_END] = Buffer.from('"\\[]{}');

/** True of JSON that is nested deeper than anything that we ask for. UTF-8 has these signs as themselves alone. */
function isTooDeep(bytes: Uint8Array): boolean {
	let depth = 0;
	let isText = false;
	for (let at = 0; at < bytes.length; at++) {
		const sign = bytes[at];
		if (sign === QUOTE) isText = !isText;
		else if (isText && sign === BACKSLASH) at++;
		else if (!isText && (sign === BRACKET || sign === BRACE) && ++depth > DEPTH_MAX) return true;
		else if (!isText && (sign === BRACKET_END || sign === BRACE_END)) depth--;
	}
	return false;
}
