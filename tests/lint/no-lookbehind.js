const LOOKBEHIND = /\(\?<[=!]/u;

/**
 * No regular expression looks behind: Safari before 16.4 refuses the whole file that holds one.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLookbehind = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { lookbehind: 'Safari before 16.4 loads no file with a lookbehind.' },
	},
	create(context) {
		const check = (node, text) => {
			if (LOOKBEHIND.test(text)) context.report({ node, messageId: 'lookbehind' });
		};
		return {
			Literal: (node) => check(node, node.regex?.pattern ?? (typeof node.value === 'string' ? node.value : '')),
			TemplateElement: (node) => check(node, node.value.raw),
		};
	},
};
