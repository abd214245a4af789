import { readdirSync } from 'node:fs';
import path from 'node:path';

const ROUTES = path.join(import.meta.dirname, '../../src/routes');
/** The folders with a page somewhere below; a route that answers with a file (an icon, the manifest) is no page. */
const FOLDERS = new Set(
	readdirSync(ROUTES, { recursive: true }).flatMap((file) => {
		const [folder, ...rest] = file.split(path.sep);
		return rest.at(-1) === '+page.svelte' ? [folder] : [];
	}),
);

/** The start of an address of one of our pages: `/desk`, `/desk/roster`, `/settings#outbox`. */
const ADDRESS = new RegExp(`^/(${[...FOLDERS].join('|')})(?=$|[/?#])`, 'u');
/** The first page's address is a lone slash, which means something else elsewhere. */
const HOME = /^\/(?=$|[?#])/u;

const GOES = ['goto', 'replaceState', 'pushState'];

/** True where an address is expected: an `href`, or where a navigation goes. */
function isAddress(node) {
	const { parent } = node;
	switch (parent?.type) {
		case 'ConditionalExpression':
		case 'LogicalExpression':
		case 'TemplateLiteral':
		case 'SvelteMustacheTag':
			return isAddress(parent);
		case 'SvelteAttribute':
		case 'Property':
			return parent.key.name === 'href';
		case 'CallExpression':
			return parent.arguments[0] === node && GOES.includes(parent.callee.name);
		default:
			return false;
	}
}

/**
 * Addresses of pages are written in the table of pages alone; everybody else takes them from `href()`, or as a prop.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const pageUrls = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { literal: 'The address of a page comes from `href()` of src/app/pages.ts, in features as a prop.' },
	},
	create(context) {
		const check = (node, text) => {
			if (typeof text !== 'string') return;
			if (ADDRESS.test(text) || (HOME.test(text) && isAddress(node))) context.report({ node, messageId: 'literal' });
		};
		return {
			Literal: (node) => check(node, node.value),
			SvelteLiteral: (node) => check(node, node.value),
			TemplateElement: (node) => check(node, node.value.cooked),
		};
	},
};
