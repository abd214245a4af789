import type { Words } from '../shape';
import { plural } from './plural';

export const lock = {
	section: 'Fechar as telas do cargo',
	lead: (minutes) =>
		`Depois de ${plural(minutes, 'minuto')} sem ninguém tocar, as telas do cargo se fecham. Assim, outras pessoas não veem a lista de casas e outros dados.`,
	forWhom:
		'Escolha isto onde outras pessoas também usam o aparelho, como o computador da sede. Em um celular só seu, não é necessário.',
	pin: 'Número para abrir',
	pinHint: 'De 4 a 8 algarismos. O número só vale aqui.',
	pinWrong: 'Digite de 4 a 8 algarismos.',
	turnOn: 'Fechar com este número',
	on: (minutes) => `Fecham depois de ${plural(minutes, 'minuto')} sem ninguém tocar.`,
	off: 'Agora não se fecham.',
	closeNow: 'Fechar as telas',
	turnOff: 'Parar de fechar',
	openFirst: 'Para mudar, abra primeiro as telas do cargo.',
	toDesk: 'Telas do cargo',
	title: 'As telas estão fechadas',
	why: 'Elas se fecharam para que outras pessoas não vejam. O que você estava escrevendo continua lá.',
	number: 'Número',
	open: 'Abrir',
	opening: 'Verificando o número',
	wrong: 'O número está errado. Digite de novo.',
	waitSeconds: (n) => `O número está errado. Espere ${plural(n, 'segundo')} e digite de novo.`,
	waitMinutes: (n) => `O número está errado. Espere ${plural(n, 'minuto')} e digite de novo.`,
	forgotten: 'Se você esqueceu o número',
	byCard: 'Abrir com o cartão do cargo',
	renew: 'O cartão está certo. Escolha um número novo.',
	renewYes: 'Abrir com este número',
	toHousehold: 'Ver as circulares da casa',
	ask: 'Outras pessoas usam este computador?',
	askText:
		'Se for um computador da sede, por exemplo, as telas do cargo podem se fechar quando ninguém toca por um tempo.',
	askShared: 'Deixar fechar',
	askOwn: 'Só eu uso',
} satisfies Words['lock'];
