import { Parser } from 'saxen';

export type Attributes = (name: string) => string | undefined;

/** What is told of an XML while it is read, by local names: programs differ in their prefixes. */
export interface Handlers {
	open?: (name: string, attribute: Attributes) => void;
	text?: (text: string) => void;
	close?: (name: string) => void;
}

/** `x:row` is a row. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads an XML from start to end. @throws Error when it is none */
export function readXml(xml: string, { open, text, close }: Handlers): void {
	const parser = new Parser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('openTag', (name, attributes, decode) =>
		open?.(localName(name), (wanted) => {
			const value = attributes()[wanted];
			return value === undefined ? undefined : decode(value);
		}),
	);
	parser.on('text', (value, decode) => text?.(decode(value)));
	parser.on('cdata', (value) => text?.(value));
	parser.on('closeTag', (name) => close?.(localName(name)));
	parser.parse(xml);
}

/** The number of an attribute; nothing when it has none or is left out. */
export function numberOf(value: string | undefined): number | undefined {
	const number = Number(value);
	return value === undefined || value === '' || Number.isNaN(number) ? undefined : number;
}

/** A switch as XML Schema writes it. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Letters that XML cannot hold are written `_x000D_` (ECMA-376, 22.4.2.4 bstr). */
export const unescaped = (text: string): string =>
	text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
