import { circularParts } from './circular-parts';
import { dates } from './dates';
import type { MailWords } from '../mail-shape';

export const mail: MailWords = {
	dates,
	fields: circularParts.fields,
	urgent: 'Urgente',
	corrected: 'Esta versão foi corrigida',
	withdrawn: {
		circular: 'A circular abaixo foi anulada.',
		message: 'A mensagem abaixo foi anulada.',
		test: 'A mensagem abaixo foi anulada.',
	},
	cancelled: 'O que está abaixo foi cancelado.',
	reason: (text) => `Motivo: ${text}`,
	photo: (number) => `Ver a foto ${number}`,
	page: (number) => `Ver a página ${number} do documento`,
	picturesUntil: (days) => `As fotos e os documentos podem ser vistos por ${days} ${days === 1 ? 'dia' : 'dias'}.`,
	testHint: 'Toque abaixo para avisar que chegou.',
	arrived: 'Chegou',
	question: {
		lead: 'Por favor, responda.',
		hint: 'Toque abaixo para abrir a página de resposta. Você pode mudar a resposta até o prazo.',
		answer: 'Responder',
	},
	readHint: 'Quando terminar de ler, toque abaixo.',
	read: 'Já li',
	noReply: 'Não é possível responder a este e-mail.',
	replyHint: (writer) => `Se você responder a este e-mail, a resposta chega a: ${writer}.`,
	sentBy: (association, writer) => `De: ${association}, ${writer}`,
	phone: (phone) => `Dúvidas? Você também pode ligar: ${phone}`,
	unsubscribeHint: (association) => `Enviamos as circulares para este endereço. Associação: ${association}.`,
	unsubscribe: 'Não receber mais por e-mail',
	answer: {
		subject: (association, writer) => `Resposta de ${association}, ${writer}`,
		about: (title) => `Sobre a mensagem: ${title}`,
	},
	safety: {
		real: 'Isto é real. Diga se está tudo bem.',
		drill: 'Isto é um treinamento. Não há desastre de verdade.',
		hint: 'Ao tocar abaixo, abre-se uma página para responder. Só abrir não envia nada.',
		press: 'Dizer como estamos',
		danger: 'Se há risco de vida, ligue primeiro para 119.',
	},
	duty: {
		when: (day) => `A vez da sua casa é em ${day}.`,
		asked: 'Um vizinho pede para trocar a vez. Responda na página “Tarefas e dias do lixo” do aplicativo, ou telefone.',
		declined: 'O vizinho não pode trocar.',
		none: 'Agora a sua casa não tem nenhuma vez.',
	},
	refusedReply: {
		subject: (association) => `Sua resposta não chegou: ${association}`,
		lead: 'Não foi possível receber a resposta que você enviou.',
		about: (title) => `Sobre a mensagem: ${title}`,
		reasons: {
			closed: 'Este e-mail não recebe respostas.',
			full: 'Não cabem mais respostas.',
			left: 'Este endereço não está mais entre os que recebem a mensagem.',
			writerLeft: 'Quem escreveu a mensagem não tem mais esse cargo.',
			tooLong: 'A resposta é longa, e só o começo chegou.',
			unreadable: 'Não foi possível ler o conteúdo.',
		},
		ask: (whom, phone) => `Por favor, ligue: ${whom}, ${phone}`,
	},
	confirm: {
		subject: (association) => `Os e-mails chegam até você? ${association}`,
		lead: (association) => `Vamos enviar as circulares também para este endereço. Associação: ${association}.`,
		hint: 'Toque abaixo para abrir uma página e toque mais uma vez nela. Quando aparecer “Agradecemos!”, o cadastro está pronto.',
		press: 'Chegou neste endereço',
		stranger: 'Se você não esperava este e-mail, não faça nada. Nenhuma circular vai chegar.',
	},
};
