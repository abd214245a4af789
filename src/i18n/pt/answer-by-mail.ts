import type { Words } from '../shape';

export const mailAnswer = {
	title: 'Sua resposta',
	lead: (association) => `${association} quer saber algo de você.`,
	as: (address) => `A resposta é enviada em nome de ${address}.`,
	send: 'Enviar esta resposta',
	change: 'Enviar a resposta mudada',
	sent: 'Sua resposta chegou. Você pode mudar e enviar de novo até o prazo.',
	overtaken: 'Sua casa respondeu de outro modo depois disso. Se você enviar aqui, vale esta resposta.',
	closed: 'O prazo acabou. Se quiser mudar a resposta, por favor, ligue.',
} satisfies Words['mailAnswer'];
